SET client_encoding = 'UTF8';
SET session_replication_role = replica;
SELECT pg_catalog.set_config('search_path', '', false);

COPY public.tenant (id, name, plan) FROM stdin;
3	Ünïted 3	free
5	Шар 5	team
7	Acme 7	free
8	株式会社 8	free
\.

COPY public.member (id, tenant_id, email, display_name, home_project_id, created_at) FROM stdin;
30000	3	m30000@example.org	小明 Ødegård	3001	2024-08-01 21:14:26.566562+00
30001	3	m30001@example.org	Zoë 山田	3005	2021-10-11 13:20:30.980151+00
30002	3	m30002@example.org	Дарья Lindström	3001	2020-12-04 23:30:47.361856+00
30003	3	m30003@example.org	小明 Şahin	3009	2023-04-28 17:36:54.659462+00
30004	3	m30004@example.org	Jürgen Wojciechowska	3009	2024-12-19 03:52:45.135980+00
30005	3	m30005@example.org	Zoë शर्मा	3000	2020-07-12 03:05:34.791214+00
30006	3	m30006@example.org	דנה 김	3009	2024-03-21 14:12:40.719467+00
30007	3	m30007@example.org	محمد शर्मा	3001	2025-06-24 08:56:18.390184+00
30008	3	m30008@example.org	Zoë D\\Angelo	3000	2024-02-08 21:13:21.929234+00
30009	3	m30009@example.org	小明 ใจดี	3009	2020-09-13 13:18:49.576936+00
30010	3	m30010@example.org	Chloé Fernández-Vega	\N	2025-01-10 19:16:00.634811+00
30011	3	m30011@example.org	Renée Wojciechowska	3008	2020-01-13 11:51:45.564466+00
30012	3	m30012@example.org	محمد Ødegård	3007	2025-11-11 10:32:30.601797+00
30013	3	m30013@example.org	สมชาย 김	3007	2023-04-24 07:39:37.381145+00
30014	3	m30014@example.org	Søren O'Brien	3009	2024-12-31 17:52:18.667541+00
30015	3	m30015@example.org	Anna D\\Angelo	3007	2025-12-20 17:37:41.350197+00
30016	3	m30016@example.org	Renée Kowalczyk	\N	2023-09-30 16:22:40.847125+00
30017	3	m30017@example.org	Ngọc Wojciechowska	3005	2020-12-18 15:41:35.456549+00
30018	3	m30018@example.org	Søren ใจดี	\N	2024-06-01 03:14:33.692609+00
30019	3	m30019@example.org	Renée D\\Angelo	\N	2025-09-25 05:05:04.540297+00
30020	3	m30020@example.org	Søren Straße	\N	2025-02-14 18:59:29.270927+00
30021	3	m30021@example.org	小明 王	3001	2021-07-03 09:16:22.495067+00
30022	3	m30022@example.org	花子 Иванова	3001	2020-02-22 20:08:19.196505+00
30023	3	m30023@example.org	Mary Ann Wojciechowska	3001	2022-06-06 20:12:29.549095+00
30024	3	m30024@example.org	Iñaki 山田	3007	2024-04-06 22:18:17.820102+00
30025	3	m30025@example.org	小明 Şahin	3005	2021-10-03 11:31:45.574532+00
30026	3	m30026@example.org	Þóra García Márquez	3008	2024-12-18 14:30:27.797203+00
30027	3	m30027@example.org	अनन्या शर्मा	\N	2021-07-04 22:04:40.425269+00
30028	3	m30028@example.org	花子 ใจดี	3009	2023-04-23 09:48:44.492683+00
30029	3	m30029@example.org	محمد Ó Súilleabháin	3008	2023-06-08 09:23:12.987435+00
50000	5	m50000@example.org	민준 Ødegård	5002	2020-01-13 05:34:47.265649+00
50001	5	m50001@example.org	민준 ใจดี	5007	2023-04-15 05:36:52.871052+00
50002	5	m50002@example.org	İpek García Márquez	5005	2021-08-08 08:42:07.469819+00
50003	5	m50003@example.org	דנה Kowalczyk	5006	2022-11-08 03:26:51.242542+00
50004	5	m50004@example.org	Ngọc Kowalczyk	5004	2025-07-02 09:11:59.429342+00
50005	5	m50005@example.org	Łukasz O'Brien	5001	2021-10-19 14:00:40.604169+00
50006	5	m50006@example.org	Ngọc כהן	\N	2021-06-27 18:40:35.916877+00
50007	5	m50007@example.org	小明 Παπαδόπουλος	5009	2025-01-01 21:58:05.753891+00
50008	5	m50008@example.org	Ngọc D\\Angelo	5002	2024-09-30 08:54:54.100258+00
50009	5	m50009@example.org	Renée Wojciechowska	5009	2022-08-11 01:42:28.290234+00
50010	5	m50010@example.org	דנה García Márquez	5003	2025-06-06 16:53:55.163836+00
50011	5	m50011@example.org	Νίκος Ng	5002	2025-03-09 22:36:44.603822+00
50012	5	m50012@example.org	Åsa शर्मा	5001	2023-03-24 15:03:35.964695+00
50013	5	m50013@example.org	דנה शर्मा	5000	2020-07-23 19:06:06.677844+00
50014	5	m50014@example.org	花子 Иванова	5008	2024-09-28 10:30:03.867371+00
50015	5	m50015@example.org	Þóra الفاسي	5008	2024-03-26 21:30:18.205811+00
50016	5	m50016@example.org	Renée ใจดี	5003	2025-07-13 17:52:15.813166+00
50017	5	m50017@example.org	Jean-Luc 김	5001	2025-10-18 21:52:26.672800+00
50018	5	m50018@example.org	Jürgen الفاسي	5006	2023-12-10 05:14:48.508540+00
50019	5	m50019@example.org	Łukasz Lindström	\N	2020-04-29 08:09:13.787667+00
50020	5	m50020@example.org	สมชาย 김	\N	2021-04-29 18:55:54.236526+00
50021	5	m50021@example.org	İpek Ó Súilleabháin	\N	2022-04-11 20:54:51.726587+00
50022	5	m50022@example.org	小明 ใจดี	5000	2021-01-01 17:17:15.699795+00
50023	5	m50023@example.org	Iñaki Straße	\N	2022-05-25 17:39:01.770518+00
50024	5	m50024@example.org	محمد 山田	\N	2020-10-11 03:38:39.892691+00
50025	5	m50025@example.org	Jürgen Ó Súilleabháin	5001	2020-04-11 09:12:21.335842+00
50026	5	m50026@example.org	Νίκος 山田	5005	2022-12-08 10:25:18.379311+00
50027	5	m50027@example.org	Zoë Wojciechowska	5001	2020-07-13 22:23:50.744790+00
50028	5	m50028@example.org	Anna Ng	5009	2023-03-31 06:26:39.693713+00
50029	5	m50029@example.org	Jürgen Ødegård	\N	2023-05-01 00:27:31.551776+00
70000	7	m70000@example.org	Jürgen Иванова	\N	2022-05-22 04:59:45.696162+00
70001	7	m70001@example.org	สมชาย O'Brien	\N	2022-08-05 08:30:05.626406+00
70002	7	m70002@example.org	민준 王	7039	2023-02-18 04:17:25.644737+00
70003	7	m70003@example.org	Łukasz Nguyễn	7000	2021-04-01 03:21:52.272531+00
70004	7	m70004@example.org	José Müller	7031	2023-08-21 01:39:14.371200+00
70005	7	m70005@example.org	Renée 王	7015	2025-09-21 00:37:05.385320+00
70006	7	m70006@example.org	Anna Şahin	7009	2024-03-02 04:28:12.848037+00
70007	7	m70007@example.org	Zoë 山田	7024	2024-10-04 01:41:55.139366+00
70008	7	m70008@example.org	Aoife Fernández-Vega	\N	2023-06-09 17:29:12.306301+00
70009	7	m70009@example.org	小明 כהן	7026	2022-07-30 09:44:06.597486+00
70010	7	m70010@example.org	Ngọc 王	7013	2021-03-05 03:07:58.619988+00
70011	7	m70011@example.org	Zoë Παπαδόπουλος	7023	2022-07-05 23:37:55.180415+00
70012	7	m70012@example.org	דנה Kowalczyk	7022	2020-04-26 18:00:21.496154+00
70013	7	m70013@example.org	Jürgen Smith	\N	2021-11-03 19:16:03.470876+00
70014	7	m70014@example.org	민준 Иванова	7034	2023-11-03 09:50:39.616251+00
70015	7	m70015@example.org	Νίκος Ødegård	7011	2022-08-13 14:14:50.381450+00
70016	7	m70016@example.org	محمد Straße	7027	2024-03-22 02:02:58.335649+00
70017	7	m70017@example.org	محمد van der Berg	7006	2020-08-11 17:50:23.424957+00
70018	7	m70018@example.org	Νίκος García Márquez	\N	2024-06-05 15:47:18.883326+00
70019	7	m70019@example.org	अनन्या Ó Súilleabháin	7018	2024-05-30 15:30:17.572056+00
70020	7	m70020@example.org	अनन्या Иванова	7015	2020-10-08 06:03:27.615481+00
70021	7	m70021@example.org	สมชาย D\\Angelo	7027	2021-12-10 17:44:50.290457+00
70022	7	m70022@example.org	สมชาย Lindström	7020	2023-03-18 16:22:09.302525+00
70023	7	m70023@example.org	İpek الفاسي	7000	2022-11-20 03:06:35.281001+00
70024	7	m70024@example.org	小明 Ó Súilleabháin	7007	2025-03-24 22:10:51.455371+00
70025	7	m70025@example.org	İpek Nguyễn	7011	2023-12-27 07:56:31.631507+00
70026	7	m70026@example.org	Chloé Wojciechowska	\N	2020-08-08 15:59:06.289787+00
70027	7	m70027@example.org	花子 כהן	7018	2022-04-14 20:07:07.616433+00
70028	7	m70028@example.org	Renée Παπαδόπουλος	7000	2021-08-21 01:17:30.403996+00
70029	7	m70029@example.org	Aoife Ødegård	\N	2021-02-19 02:11:13.840188+00
70030	7	m70030@example.org	Åsa 김	\N	2025-04-16 05:01:24.984231+00
70031	7	m70031@example.org	Jürgen Ødegård	7004	2022-07-10 12:13:04.291018+00
70032	7	m70032@example.org	José D\\Angelo	7007	2020-05-19 15:11:12.661846+00
70033	7	m70033@example.org	अनन्या Παπαδόπουλος	7006	2023-08-22 06:04:42.286381+00
70034	7	m70034@example.org	민준 山田	7011	2023-01-03 16:00:30.510220+00
70035	7	m70035@example.org	Jean-Luc الفاسي	7019	2021-11-27 11:54:08.964424+00
70036	7	m70036@example.org	Iñaki 김	7017	2025-04-01 09:55:33.471750+00
70037	7	m70037@example.org	Åsa Иванова	\N	2020-10-29 08:58:26.928331+00
70038	7	m70038@example.org	José Иванова	7031	2025-01-02 07:16:11.914765+00
70039	7	m70039@example.org	محمد Иванова	7026	2024-10-26 14:14:30.342802+00
70040	7	m70040@example.org	Zoë 김	\N	2022-03-14 06:28:30.327885+00
70041	7	m70041@example.org	Zoë כהן	7038	2022-10-27 09:39:13.999285+00
70042	7	m70042@example.org	Åsa الفاسي	7025	2023-05-07 10:27:21.975830+00
70043	7	m70043@example.org	अनन्या Παπαδόπουλος	\N	2024-08-29 01:54:32.835532+00
70044	7	m70044@example.org	Νίκος O'Brien	7004	2025-04-20 08:23:36.278537+00
70045	7	m70045@example.org	Jürgen 山田	7014	2022-10-05 14:56:08.796460+00
70046	7	m70046@example.org	Łukasz כהן	7021	2021-03-12 06:21:48.366286+00
70047	7	m70047@example.org	小明 van der Berg	7037	2023-02-25 01:13:58.613924+00
70048	7	m70048@example.org	Aoife Kowalczyk	\N	2020-10-24 21:46:37.364733+00
70049	7	m70049@example.org	José Ó Súilleabháin	7010	2025-02-16 21:59:52.547929+00
70050	7	m70050@example.org	สมชาย शर्मा	\N	2024-11-21 14:39:49.400900+00
70051	7	m70051@example.org	Søren D\\Angelo	7030	2025-09-11 09:02:50.977480+00
70052	7	m70052@example.org	小明 王	\N	2020-04-30 11:43:26.303355+00
70053	7	m70053@example.org	Søren Nguyễn	7018	2020-01-22 06:08:03.263146+00
70054	7	m70054@example.org	小明 Nguyễn	\N	2022-05-08 00:20:56.408088+00
70055	7	m70055@example.org	สมชาย Lindström	\N	2023-08-13 06:20:27.832942+00
70056	7	m70056@example.org	Åsa Wojciechowska	\N	2021-08-08 18:13:17.829899+00
70057	7	m70057@example.org	Νίκος Иванова	7016	2023-11-26 23:11:47.563101+00
70058	7	m70058@example.org	Zoë शर्मा	\N	2022-01-29 07:34:31.981600+00
70059	7	m70059@example.org	Anna 山田	7019	2023-05-03 18:01:05.131910+00
70060	7	m70060@example.org	Chloé Fernández-Vega	7023	2021-12-31 23:06:29.654075+00
70061	7	m70061@example.org	İpek Иванова	\N	2020-03-07 15:55:03.791354+00
70062	7	m70062@example.org	İpek van der Berg	7013	2023-05-19 23:58:27.220514+00
70063	7	m70063@example.org	Þóra الفاسي	7000	2025-09-06 20:22:35.910070+00
70064	7	m70064@example.org	Søren García Márquez	\N	2025-05-29 06:24:18.631472+00
70065	7	m70065@example.org	Ngọc 김	7008	2021-06-01 00:41:01.814331+00
70066	7	m70066@example.org	Jean-Luc 山田	7025	2022-03-05 19:26:44.732731+00
70067	7	m70067@example.org	Mary Ann O'Brien	7021	2022-06-19 19:41:56.714629+00
70068	7	m70068@example.org	Łukasz Şahin	\N	2025-02-23 01:14:47.345423+00
70069	7	m70069@example.org	דנה Lindström	7012	2020-02-04 08:17:36.215335+00
70070	7	m70070@example.org	Iñaki Müller	\N	2021-11-28 10:25:43.389040+00
70071	7	m70071@example.org	Дарья शर्मा	7034	2022-06-25 17:45:54.903565+00
70072	7	m70072@example.org	Iñaki Lindström	7020	2022-06-05 15:00:56.488347+00
70073	7	m70073@example.org	민준 Lindström	\N	2021-10-30 14:28:21.411188+00
70074	7	m70074@example.org	Łukasz Wojciechowska	7029	2021-07-28 06:46:36.236502+00
70075	7	m70075@example.org	花子 D\\Angelo	7010	2025-08-30 03:23:40.881452+00
70076	7	m70076@example.org	Iñaki 山田	7020	2021-05-05 22:11:31.737683+00
70077	7	m70077@example.org	Дарья ใจดี	7034	2022-06-18 03:41:59.276169+00
70078	7	m70078@example.org	अनन्या 山田	7021	2024-05-23 03:36:27.869672+00
70079	7	m70079@example.org	Jean-Luc 山田	7024	2020-09-14 23:35:51.511488+00
70080	7	m70080@example.org	José Ng	7002	2023-08-24 01:32:50.736265+00
70081	7	m70081@example.org	Łukasz الفاسي	7012	2021-07-05 12:35:22.369071+00
70082	7	m70082@example.org	İpek van der Berg	7011	2024-03-10 19:29:43.561547+00
70083	7	m70083@example.org	Renée García Márquez	\N	2024-12-25 01:55:04.336025+00
70084	7	m70084@example.org	Renée 김	\N	2020-11-13 15:13:26.422923+00
70085	7	m70085@example.org	דנה ใจดี	7020	2020-06-12 17:15:58.749664+00
70086	7	m70086@example.org	דנה Kowalczyk	\N	2020-10-17 04:56:10.245383+00
70087	7	m70087@example.org	Zoë Nguyễn	7006	2025-06-26 13:10:16.840170+00
70088	7	m70088@example.org	Zoë 김	7014	2022-01-23 16:55:07.705483+00
70089	7	m70089@example.org	İpek O'Brien	\N	2022-04-03 11:26:51.950260+00
70090	7	m70090@example.org	محمد Kowalczyk	7015	2022-08-05 23:09:29.514401+00
70091	7	m70091@example.org	花子 García Márquez	7016	2024-01-08 00:32:44.499296+00
70092	7	m70092@example.org	Åsa Ng	7012	2025-07-25 04:19:20.888961+00
70093	7	m70093@example.org	민준 王	\N	2024-09-06 06:02:55.169790+00
70094	7	m70094@example.org	דנה Wojciechowska	7038	2021-05-07 02:33:05.245496+00
70095	7	m70095@example.org	Chloé van der Berg	7029	2021-01-24 01:12:59.895061+00
70096	7	m70096@example.org	Anna Şahin	\N	2022-02-23 01:31:05.685411+00
70097	7	m70097@example.org	Дарья van der Berg	\N	2021-06-16 04:52:13.564300+00
70098	7	m70098@example.org	अनन्या Ng	7033	2025-01-23 18:40:34.325059+00
70099	7	m70099@example.org	अनन्या 王	7005	2022-07-20 09:37:22.424647+00
70100	7	m70100@example.org	Łukasz Иванова	\N	2022-02-21 14:46:05.642595+00
70101	7	m70101@example.org	Søren 김	7037	2021-01-14 22:05:39.907710+00
70102	7	m70102@example.org	Jean-Luc Ó Súilleabháin	\N	2021-07-18 21:58:26.420372+00
70103	7	m70103@example.org	Mary Ann الفاسي	7033	2021-01-08 15:50:31.824704+00
70104	7	m70104@example.org	דנה ใจดี	7019	2023-10-25 00:45:04.100014+00
70105	7	m70105@example.org	小明 כהן	\N	2023-03-01 21:42:38.693470+00
70106	7	m70106@example.org	Νίκος शर्मा	\N	2021-07-24 12:02:28.282085+00
70107	7	m70107@example.org	Jean-Luc 王	7021	2024-05-03 15:56:49.197877+00
70108	7	m70108@example.org	José Wojciechowska	\N	2020-09-05 22:07:13.522451+00
70109	7	m70109@example.org	Þóra Kowalczyk	7010	2021-06-28 09:33:14.402522+00
70110	7	m70110@example.org	花子 Иванова	\N	2020-01-04 14:05:56.727758+00
70111	7	m70111@example.org	Jean-Luc O'Brien	7028	2020-02-29 01:08:39.889086+00
70112	7	m70112@example.org	محمد Kowalczyk	7006	2023-06-29 06:30:47.889497+00
70113	7	m70113@example.org	สมชาย Fernández-Vega	7002	2022-05-27 02:19:59.114706+00
70114	7	m70114@example.org	Jürgen García Márquez	7031	2025-01-01 11:04:23.834649+00
70115	7	m70115@example.org	Þóra Παπαδόπουλος	\N	2023-09-13 19:10:00.465756+00
70116	7	m70116@example.org	Mary Ann O'Brien	7024	2022-11-20 03:20:31.240844+00
70117	7	m70117@example.org	अनन्या Lindström	7026	2021-07-07 21:14:22.990623+00
70118	7	m70118@example.org	민준 O'Brien	7035	2020-02-17 10:19:46.480293+00
70119	7	m70119@example.org	Дарья ใจดี	\N	2020-06-03 23:55:36.325891+00
80000	8	m80000@example.org	محمد ใจดี	8003	2022-10-10 11:05:05.684580+00
80001	8	m80001@example.org	Jürgen 王	8006	2020-06-14 03:36:23.210160+00
80002	8	m80002@example.org	Chloé O'Brien	8000	2023-10-11 02:51:05.872741+00
80003	8	m80003@example.org	Mary Ann García Márquez	8006	2020-10-07 09:04:15.835268+00
80004	8	m80004@example.org	Renée Fernández-Vega	8005	2022-08-21 19:24:34.130565+00
80005	8	m80005@example.org	Zoë Şahin	8009	2020-01-17 18:11:12.571336+00
80006	8	m80006@example.org	Jean-Luc Fernández-Vega	8001	2022-07-03 01:37:30.393929+00
80007	8	m80007@example.org	José Ng	\N	2023-06-05 04:20:59.586783+00
80008	8	m80008@example.org	Ngọc García Márquez	\N	2023-09-18 05:16:47.818609+00
80009	8	m80009@example.org	محمد शर्मा	\N	2024-06-15 05:27:49.169885+00
80010	8	m80010@example.org	Søren 王	8004	2024-12-17 10:33:16.218145+00
80011	8	m80011@example.org	小明 D\\Angelo	8005	2025-10-30 07:40:54.698290+00
80012	8	m80012@example.org	محمد 山田	\N	2020-11-07 12:20:24.742926+00
80013	8	m80013@example.org	José Nguyễn	8007	2024-02-27 22:00:23.146595+00
80014	8	m80014@example.org	Ngọc Smith	8008	2020-08-05 13:45:00.741192+00
80015	8	m80015@example.org	小明 Şahin	8005	2025-12-25 03:45:10.313169+00
80016	8	m80016@example.org	İpek D\\Angelo	8003	2022-10-18 10:24:17.103848+00
80017	8	m80017@example.org	Jean-Luc الفاسي	8005	2021-11-17 20:45:05.334219+00
80018	8	m80018@example.org	Þóra Ødegård	8001	2023-11-12 14:17:13.534754+00
80019	8	m80019@example.org	Νίκος O'Brien	8007	2021-09-20 12:44:53.294669+00
80020	8	m80020@example.org	สมชาย Иванова	\N	2024-08-23 21:32:36.954726+00
80021	8	m80021@example.org	Дарья Lindström	8001	2020-12-18 14:40:52.254384+00
80022	8	m80022@example.org	Anna García Márquez	8005	2025-02-14 13:11:35.436882+00
80023	8	m80023@example.org	Søren D\\Angelo	8007	2023-01-20 05:47:53.481794+00
80024	8	m80024@example.org	محمد 김	\N	2023-03-03 03:02:21.293375+00
80025	8	m80025@example.org	Ngọc Kowalczyk	8001	2025-09-07 04:33:11.708453+00
80026	8	m80026@example.org	İpek Straße	8001	2024-03-08 06:08:05.970697+00
80027	8	m80027@example.org	José ใจดี	8003	2025-01-23 11:03:30.159225+00
80028	8	m80028@example.org	Jürgen Παπαδόπουλος	8000	2023-01-27 05:10:30.721595+00
80029	8	m80029@example.org	محمد D\\Angelo	8009	2022-04-27 15:53:21.884123+00
\.

COPY public.project (id, tenant_id, title, lead_id, settings, budget, archived) FROM stdin;
3000	3	Q3 3000	30014	{"colour":"bleu","wip":7,"ratio":0.1}	55065.6573	t
3001	3	計画 3001	30011	{"colour":"bleu","wip":8,"ratio":0.1}	29538.0905	f
3002	3	計画 3002	30028	{"colour":"red","wip":3,"ratio":0.1}	\N	f
3003	3	Q3 3003	30023	{"colour":"青","wip":9,"ratio":0.1}	\N	f
3004	3	Réforme 3004	30016	{"colour":"bleu","wip":7,"ratio":0.1}	62372.7255	f
3005	3	計画 3005	30008	{"colour":"青","wip":5,"ratio":0.1}	\N	f
3006	3	Réforme 3006	30016	{"colour":"bleu","wip":8,"ratio":0.1}	15329.1017	f
3007	3	計画 3007	30011	{"colour":"青","wip":8,"ratio":0.1}	90795.2787	f
3008	3	Q3 3008	30020	{"colour":"青","wip":4,"ratio":0.1}	96961.8427	t
3009	3	Umbau 3009	30022	{"colour":"red","wip":1,"ratio":0.1}	27127.5893	f
5000	5	Q3 5000	50023	{"colour":"red","wip":9,"ratio":0.1}	22982.5411	f
5001	5	Réforme 5001	50011	{"colour":"bleu","wip":2,"ratio":0.1}	70443.4805	t
5002	5	Réforme 5002	50008	{"colour":"bleu","wip":2,"ratio":0.1}	\N	f
5003	5	計画 5003	50015	{"colour":"red","wip":4,"ratio":0.1}	\N	f
5004	5	Réforme 5004	50010	{"colour":"bleu","wip":8,"ratio":0.1}	23230.3193	f
5005	5	計画 5005	50009	{"colour":"red","wip":3,"ratio":0.1}	72028.9904	f
5006	5	Umbau 5006	50012	{"colour":"青","wip":8,"ratio":0.1}	19519.0655	f
5007	5	Q3 5007	50018	{"colour":"red","wip":8,"ratio":0.1}	90983.3364	f
5008	5	Q3 5008	50001	{"colour":"red","wip":3,"ratio":0.1}	17380.4643	f
5009	5	Réforme 5009	50011	{"colour":"bleu","wip":9,"ratio":0.1}	49317.6160	f
7000	7	計画 7000	70095	{"colour":"bleu","wip":5,"ratio":0.1}	25567.5748	f
7001	7	Réforme 7001	70018	{"colour":"bleu","wip":6,"ratio":0.1}	\N	f
7002	7	Umbau 7002	70010	{"colour":"red","wip":2,"ratio":0.1}	88106.3988	f
7003	7	計画 7003	70047	{"colour":"bleu","wip":4,"ratio":0.1}	\N	f
7004	7	計画 7004	70035	{"colour":"青","wip":3,"ratio":0.1}	578.3416	f
7005	7	Réforme 7005	70071	{"colour":"青","wip":7,"ratio":0.1}	\N	f
7006	7	計画 7006	70018	{"colour":"青","wip":1,"ratio":0.1}	\N	f
7007	7	Réforme 7007	70033	{"colour":"red","wip":8,"ratio":0.1}	50457.8775	f
7008	7	計画 7008	70087	{"colour":"red","wip":3,"ratio":0.1}	\N	f
7009	7	Umbau 7009	70071	{"colour":"red","wip":9,"ratio":0.1}	11655.6448	f
7010	7	Umbau 7010	70073	{"colour":"red","wip":4,"ratio":0.1}	15794.9731	f
7011	7	Q3 7011	70078	{"colour":"bleu","wip":8,"ratio":0.1}	\N	f
7012	7	Q3 7012	70047	{"colour":"red","wip":7,"ratio":0.1}	33282.2655	f
7013	7	計画 7013	70039	{"colour":"青","wip":7,"ratio":0.1}	12463.7228	f
7014	7	Umbau 7014	70027	{"colour":"bleu","wip":3,"ratio":0.1}	3039.2668	f
7015	7	Réforme 7015	70042	{"colour":"red","wip":3,"ratio":0.1}	\N	f
7016	7	Q3 7016	70093	{"colour":"bleu","wip":5,"ratio":0.1}	5348.5346	t
7017	7	Réforme 7017	70103	{"colour":"red","wip":8,"ratio":0.1}	\N	f
7018	7	計画 7018	70085	{"colour":"bleu","wip":7,"ratio":0.1}	73423.0275	t
7019	7	計画 7019	70007	{"colour":"青","wip":4,"ratio":0.1}	136.6208	f
7020	7	Umbau 7020	70048	{"colour":"red","wip":3,"ratio":0.1}	\N	t
7021	7	Q3 7021	70029	{"colour":"bleu","wip":7,"ratio":0.1}	1063.5471	f
7022	7	計画 7022	70053	{"colour":"bleu","wip":2,"ratio":0.1}	35761.8722	f
7023	7	Umbau 7023	70036	{"colour":"bleu","wip":3,"ratio":0.1}	\N	f
7024	7	計画 7024	70006	{"colour":"青","wip":1,"ratio":0.1}	\N	f
7025	7	Réforme 7025	70104	{"colour":"red","wip":5,"ratio":0.1}	19205.9886	f
7026	7	Q3 7026	70086	{"colour":"青","wip":1,"ratio":0.1}	76889.7132	f
7027	7	Umbau 7027	70026	{"colour":"red","wip":2,"ratio":0.1}	63004.5938	f
7028	7	Umbau 7028	70097	{"colour":"red","wip":3,"ratio":0.1}	26308.4560	t
7029	7	Réforme 7029	70111	{"colour":"青","wip":8,"ratio":0.1}	\N	f
7030	7	Q3 7030	70054	{"colour":"bleu","wip":1,"ratio":0.1}	3699.3378	f
7031	7	計画 7031	70003	{"colour":"red","wip":2,"ratio":0.1}	42066.9429	f
7032	7	Réforme 7032	70075	{"colour":"青","wip":2,"ratio":0.1}	\N	f
7033	7	Réforme 7033	70035	{"colour":"青","wip":6,"ratio":0.1}	98556.2609	t
7034	7	Umbau 7034	70050	{"colour":"bleu","wip":3,"ratio":0.1}	34798.3636	f
7035	7	Q3 7035	70034	{"colour":"red","wip":8,"ratio":0.1}	27749.4248	f
7036	7	計画 7036	70115	{"colour":"bleu","wip":5,"ratio":0.1}	55871.0653	f
7037	7	Q3 7037	70071	{"colour":"青","wip":3,"ratio":0.1}	53960.7944	t
7038	7	計画 7038	70069	{"colour":"青","wip":1,"ratio":0.1}	36783.6316	f
7039	7	計画 7039	70019	{"colour":"青","wip":6,"ratio":0.1}	59527.2652	f
8000	8	Umbau 8000	80019	{"colour":"red","wip":1,"ratio":0.1}	56822.9167	f
8001	8	計画 8001	80025	{"colour":"red","wip":6,"ratio":0.1}	13481.8669	f
8002	8	Réforme 8002	80003	{"colour":"bleu","wip":2,"ratio":0.1}	72307.5170	f
8003	8	Réforme 8003	80027	{"colour":"bleu","wip":7,"ratio":0.1}	73061.5702	f
8004	8	Q3 8004	80002	{"colour":"bleu","wip":2,"ratio":0.1}	13744.1650	f
8005	8	計画 8005	80017	{"colour":"青","wip":8,"ratio":0.1}	5212.4877	f
8006	8	Réforme 8006	80007	{"colour":"red","wip":9,"ratio":0.1}	26360.4229	f
8007	8	Umbau 8007	80010	{"colour":"red","wip":9,"ratio":0.1}	66891.4626	f
8008	8	Umbau 8008	80024	{"colour":"bleu","wip":3,"ratio":0.1}	79773.1659	t
8009	8	Réforme 8009	80024	{"colour":"青","wip":6,"ratio":0.1}	13074.7775	t
\.

COPY public.label (tenant_id, slug, colour) FROM stdin;
3	bug	#cb3dde
3	Bug	#b8367a
3	ärger	#0eb7c3
3	zebra	#725892
3	a-b	#fac0f8
3	a b	#151681
3	été	#15e026
3	ß	#6196a0
3	ss	#ca0a9c
3	标签	#b0f9fc
3	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	#459ebe
5	bug	#a94e25
5	Bug	#24a984
5	ärger	#474b10
5	zebra	#5cbade
5	a-b	#bc2ee2
5	a b	#5558ff
5	été	#8667d1
5	ß	#fa0cf8
5	ss	#895237
5	标签	#3b1b09
5	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	#e4b2aa
7	bug	#c394cc
7	Bug	#c0cc2c
7	ärger	#0c6e7c
7	zebra	#ff3cf6
7	a-b	#47039c
7	a b	#abad34
7	été	#dbd6d2
7	ß	#2948ab
7	ss	#4d11d4
7	标签	#1db80b
7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	#55514c
8	bug	#7ef6b6
8	Bug	#14addb
8	ärger	#f85c00
8	zebra	#e95142
8	a-b	#71bc1d
8	a b	#361b7d
8	été	#72185f
8	ß	#34d1e2
8	ss	#69c188
8	标签	#f4364b
8	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	#f9f09d
\.

COPY public.task (id, project_id, parent_id, title, body, state, estimate, due, weight, closed_at) FROM stdin;
300000	3004	300012	Prüfe 0	tab\there NULL	open	3 days 0:30:00	\N	89.29341888427734	\N
300001	3006	\N	Fix 1	trailing blank  50 % off "today"	open	\N	2026-09-13	\N	2023-09-22 19:00:38+00
300002	3004	\N	修正 2	\\N 👩‍👩‍👧‍👦 family order	won’t do	\N	2026-06-15	59.93333053588867	\N
300003	3005	\N	修正 3	\N	open	\N	2026-08-01	\N	\N
300004	3007	300081	修正 4	NULL naïve façade — ½	won’t do	2 days 22:30:00	2025-05-09	79.53784942626953	\N
300005	3008	300105	Prüfe 5	\N	open	0 days 8:30:00	2026-09-17	\N	\N
300006	3008	300031	修正 6	NULL ring twice 🔔🔔	open	\N	\N	\N	\N
300007	3001	\N	Fix 7	\N	open	0 days 12:30:00	\N	11.145363807678223	\N
300008	3004	\N	Prüfe 8	été à Besançon 50 % off "today"	won’t do	\N	2027-12-24	62.66395950317383	\N
300009	3007	300071	Prüfe 9	\N	won’t do	3 days 6:30:00	2027-08-26	\N	\N
300010	3008	300083	Prüfe 10	two\nlines 👩‍👩‍👧‍👦 family order	won’t do	\N	2026-04-22	\N	\N
300011	3001	300062	修正 11	\N	done	2 days 17:30:00	\N	\N	2025-08-31 10:50:41+00
300012	3006	300038	Prüfe 12	two\nlines \\N	won’t do	\N	\N	\N	\N
300013	3006	\N	Fix 13	tab\there 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	won’t do	0 days 2:30:00	\N	52.221527099609375	\N
300014	3009	\N	Fix 14	\N	open	\N	\N	\N	\N
300015	3005	\N	Fix 15	it's fine naïve façade — ½	done	\N	\N	\N	\N
300016	3001	300012	Fix 16	\\N ﬁne print	open	\N	\N	\N	2024-05-02 20:50:14+00
300017	3004	300086	Prüfe 17	trailing blank  tab\there	done	0 days 16:30:00	\N	93.41635131835938	2023-07-02 16:14:10+00
300018	3008	300113	Fix 18	\\N tab\there	open	\N	\N	93.04082489013672	\N
300019	3004	\N	Fix 19	tab\there 	open	\N	2025-02-24	90.59378814697266	2024-05-11 06:40:46+00
300020	3008	\N	Prüfe 20	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 naïve façade — ½	open	1 days 20:30:00	2025-02-27	56.464351654052734	2025-12-24 19:18:35+00
300021	3001	\N	修正 21	leave at the door tab\there	done	\N	2024-09-12	84.0455551147461	\N
300022	3002	\N	Fix 22	ring twice 🔔🔔 leave at the door	done	0 days 7:30:00	2024-01-02	7.964047908782959	\N
300023	3000	300099	Fix 23	naïve façade — ½ two\nlines	done	\N	2026-08-01	97.16822814941406	\N
300024	3006	300100	Prüfe 24	tab\there NULL	won’t do	1 days 2:30:00	\N	43.16814422607422	\N
300025	3007	\N	Prüfe 25	\N	won’t do	\N	2024-08-12	40.116798400878906	\N
300026	3006	\N	Fix 26	two\nlines gift 🎁	open	\N	2024-12-10	\N	\N
300027	3008	300074	Fix 27	\N	won’t do	\N	\N	94.82431030273438	2024-03-09 00:15:46+00
300028	3000	\N	修正 28	gift 🎁 NULL	open	3 days 4:30:00	2025-10-26	84.29676818847656	\N
300029	3009	300119	修正 29	\N	won’t do	\N	2025-12-29	\N	\N
300030	3006	\N	Prüfe 30	tab\there leave at the door	open	\N	2027-05-27	\N	\N
300031	3003	\N	修正 31	\N	open	\N	2024-11-06	\N	\N
300032	3008	\N	Fix 32	\N	done	0 days 14:30:00	\N	\N	\N
300033	3008	300101	Prüfe 33	\N	done	\N	\N	\N	2024-11-22 17:30:37+00
300034	3005	300039	Prüfe 34	\N	open	\N	2026-01-31	95.00313568115234	2024-04-20 04:33:40+00
300035	3006	\N	修正 35	NULL 	won’t do	0 days 8:30:00	2024-01-05	\N	2025-12-28 03:57:20+00
300036	3000	\N	Fix 36	gift 🎁 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	3 days 4:30:00	\N	6.6440110206604	\N
300037	3002	300039	Fix 37	back\\slash leave at the door	open	0 days 8:30:00	2024-05-14	53.25575256347656	2024-02-23 20:05:56+00
300038	3003	\N	修正 38	50 % off "today" \\N	open	\N	2025-09-24	48.91617202758789	\N
300039	3000	\N	修正 39	\N	done	\N	\N	24.270280838012695	\N
300040	3001	300037	Prüfe 40	👩‍👩‍👧‍👦 family order \\N	open	\N	\N	64.73899841308594	\N
300041	3005	\N	Prüfe 41	\N	done	0 days 20:30:00	2025-10-02	\N	2023-04-13 02:26:37+00
300042	3004	\N	Prüfe 42	two\nlines two\nlines	won’t do	1 days 8:30:00	2026-02-26	41.29482650756836	\N
300043	3007	\N	修正 43	\N	won’t do	0 days 21:30:00	2024-01-13	\N	\N
300044	3005	300084	Prüfe 44	gift 🎁 été à Besançon	won’t do	\N	\N	\N	\N
300045	3005	300047	修正 45	ring twice 🔔🔔 ﬁne print	open	\N	\N	89.10984802246094	2023-08-01 03:28:12+00
300046	3007	\N	Prüfe 46	NULL it's fine	open	\N	2025-01-05	72.3835678100586	2025-02-02 21:21:50+00
300047	3005	300053	修正 47	gift 🎁 gift 🎁	done	\N	2027-10-16	\N	\N
300048	3003	\N	Prüfe 48	\N	done	0 days 19:30:00	2026-08-02	\N	2023-07-05 22:26:49+00
300049	3001	300079	Fix 49	NULL ﬁne print	open	2 days 9:30:00	2025-07-18	\N	2025-09-05 15:06:45+00
300050	3008	300069	Fix 50	\N	done	\N	2026-02-09	\N	\N
300051	3005	\N	Fix 51	\N	won’t do	\N	\N	\N	\N
300052	3005	300040	Prüfe 52	trailing blank  leave at the door	won’t do	\N	2025-06-30	67.67655181884766	\N
300053	3007	\N	Fix 53	two\nlines 50 % off "today"	open	\N	2025-09-24	34.494510650634766	\N
300054	3006	300052	修正 54	\N	open	\N	2024-01-20	11.364614486694336	\N
300055	3001	300094	Fix 55	\N	open	\N	2027-11-26	\N	\N
300056	3000	\N	修正 56	\\N 👩‍👩‍👧‍👦 family order	open	\N	2024-11-01	43.77474594116211	\N
300057	3005	300076	Fix 57	it's fine été à Besançon	open	\N	2025-07-19	45.61332321166992	2023-10-08 18:50:24+00
300058	3007	\N	Fix 58	back\\slash \\N	won’t do	\N	\N	\N	2025-01-02 04:48:38+00
300059	3007	300001	Fix 59	\N	done	\N	\N	\N	\N
300060	3004	300071	Prüfe 60	\N	won’t do	\N	\N	54.93292236328125	2023-09-12 20:13:49+00
300061	3005	300034	Prüfe 61	\N	won’t do	1 days 3:30:00	2024-01-27	25.34634780883789	\N
300062	3007	\N	Prüfe 62	NULL 👩‍👩‍👧‍👦 family order	done	\N	\N	\N	\N
300063	3005	300103	Prüfe 63	ring twice 🔔🔔 two\nlines	won’t do	\N	2026-08-24	\N	\N
300064	3008	300040	Fix 64	\N	open	3 days 6:30:00	\N	30.135343551635742	2024-11-10 14:59:25+00
300065	3006	\N	Prüfe 65	two\nlines leave at the door	done	\N	2027-09-05	50.51570129394531	\N
300066	3001	300049	Fix 66	\N	open	1 days 14:30:00	2026-11-24	\N	\N
300067	3001	300066	修正 67	\N	open	0 days 16:30:00	\N	34.6103401184082	2023-11-25 14:19:17+00
300068	3009	300077	Fix 68	two\nlines trailing blank 	won’t do	2 days 15:30:00	\N	\N	\N
300069	3002	300076	Prüfe 69	\N	open	\N	2027-11-09	46.38380432128906	\N
300070	3000	300051	Prüfe 70	NULL two\nlines	open	0 days 17:30:00	\N	17.085447311401367	\N
300071	3000	\N	Fix 71	tab\there ﬁne print	done	0 days 0:30:00	2024-07-15	72.15345764160156	\N
300072	3004	300091	Fix 72	naïve façade — ½ \\N	open	\N	\N	\N	2024-12-19 00:49:40+00
300073	3007	\N	Fix 73	\N	done	\N	\N	52.21086120605469	\N
300074	3008	300045	Prüfe 74	gift 🎁 été à Besançon	done	\N	2024-06-23	35.88482666015625	\N
300075	3008	\N	修正 75	\N	done	2 days 23:30:00	\N	98.57461547851562	\N
300076	3001	\N	修正 76	ring twice 🔔🔔 two\nlines	open	\N	\N	83.54716491699219	\N
300077	3008	300050	Prüfe 77	\N	open	\N	2027-04-11	78.60604095458984	\N
300078	3000	300119	修正 78	\N	open	3 days 14:30:00	\N	15.350006103515625	2024-01-13 14:09:27+00
300079	3004	300082	修正 79	back\\slash trailing blank 	open	1 days 18:30:00	2027-09-30	80.82673645019531	\N
300080	3003	300112	修正 80	\N	won’t do	1 days 10:30:00	\N	\N	\N
300081	3003	\N	修正 81	ring twice 🔔🔔 gift 🎁	open	\N	2025-01-09	16.54448890686035	\N
300082	3002	\N	修正 82	\N	won’t do	2 days 12:30:00	2024-06-22	\N	\N
300083	3007	300081	Fix 83	trailing blank  leave at the door	open	\N	\N	4.754068374633789	2023-04-05 12:30:12+00
300084	3003	\N	修正 84	gift 🎁 été à Besançon	done	\N	\N	\N	\N
300085	3007	\N	Fix 85	ring twice 🔔🔔 👩‍👩‍👧‍👦 family order	won’t do	0 days 0:30:00	\N	50.6586799621582	\N
300086	3001	300102	Fix 86	ﬁne print back\\slash	open	3 days 6:30:00	2025-12-21	96.48969268798828	2024-12-18 02:04:03+00
300087	3001	300007	Prüfe 87	trailing blank  gift 🎁	won’t do	\N	\N	17.631895065307617	\N
300088	3005	\N	Prüfe 88	\N	won’t do	0 days 17:30:00	\N	\N	\N
300089	3007	\N	Fix 89	\N	open	\N	\N	4.7363600730896	\N
300090	3007	\N	Prüfe 90	tab\there \\N	done	\N	2024-08-27	40.98503112792969	\N
300091	3009	300020	Prüfe 91	👩‍👩‍👧‍👦 family order gift 🎁	done	\N	2024-09-04	\N	\N
300092	3000	\N	Prüfe 92	\N	open	3 days 13:30:00	\N	13.194205284118652	\N
300093	3000	300060	Fix 93	\N	done	\N	2025-06-13	\N	2024-07-10 00:53:10+00
300094	3000	\N	Prüfe 94	\\N naïve façade — ½	open	1 days 9:30:00	\N	40.65826416015625	2024-03-17 15:40:08+00
300095	3002	300011	Prüfe 95	50 % off "today" NULL	done	\N	\N	\N	\N
300096	3002	300097	Fix 96	ﬁne print 	open	\N	\N	\N	\N
300097	3002	300066	Fix 97	tab\there NULL	done	2 days 3:30:00	2027-02-05	\N	\N
300098	3004	\N	修正 98	leave at the door \\N	open	\N	2025-02-17	21.128602981567383	\N
300099	3008	300033	修正 99	leave at the door it's fine	open	0 days 21:30:00	\N	\N	\N
300100	3001	300087	Prüfe 100	it's fine \\N	open	0 days 14:30:00	\N	\N	\N
300101	3005	\N	Prüfe 101	👩‍👩‍👧‍👦 family order gift 🎁	done	\N	2024-02-04	\N	\N
300102	3005	300065	Fix 102	\N	done	2 days 5:30:00	2025-07-01	60.296104431152344	\N
300103	3000	\N	Fix 103	\N	open	0 days 17:30:00	2024-10-18	29.62456512451172	2025-07-26 17:44:39+00
300104	3000	\N	Fix 104	\N	open	\N	\N	60.819095611572266	\N
300105	3004	\N	修正 105	\N	done	3 days 14:30:00	\N	52.71070861816406	\N
300106	3001	300113	Fix 106	\N	open	\N	2026-06-27	13.61032772064209	2025-08-12 02:31:40+00
300107	3000	\N	修正 107	\N	done	\N	2024-11-28	\N	\N
300108	3007	\N	Fix 108	été à Besançon tab\there	won’t do	\N	\N	20.061128616333008	\N
300109	3005	300039	Prüfe 109	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 50 % off "today"	open	0 days 16:30:00	\N	\N	\N
300110	3001	\N	修正 110	leave at the door trailing blank 	done	0 days 13:30:00	2024-07-26	\N	2024-06-12 16:10:12+00
300111	3001	300019	Fix 111	naïve façade — ½ leave at the door	done	\N	\N	31.992841720581055	\N
300112	3007	\N	修正 112	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ring twice 🔔🔔	open	\N	\N	\N	\N
300113	3005	\N	修正 113	NULL naïve façade — ½	won’t do	\N	2027-04-26	\N	\N
300114	3000	\N	修正 114	NULL 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	\N	18.204837799072266	\N
300115	3005	\N	修正 115	\N	won’t do	\N	2026-05-21	97.23160552978516	2025-03-13 04:28:09+00
300116	3003	300022	修正 116	leave at the door NULL	won’t do	\N	\N	51.24531555175781	2025-06-14 21:43:53+00
300117	3009	300105	修正 117	\N	open	3 days 8:30:00	2025-04-19	\N	\N
300118	3008	\N	Prüfe 118	\\N 👩‍👩‍👧‍👦 family order	won’t do	\N	2025-02-13	\N	\N
300119	3004	\N	Fix 119	\N	done	\N	2024-08-03	\N	\N
500000	5007	\N	Prüfe 0	 NULL	open	0 days 14:30:00	\N	50.625732421875	\N
500001	5007	500042	Prüfe 1	\N	open	2 days 10:30:00	\N	81.8118667602539	2023-10-10 13:20:44+00
500002	5004	500044	修正 2	ﬁne print ring twice 🔔🔔	open	\N	\N	\N	\N
500003	5001	500098	修正 3	\N	open	2 days 1:30:00	2025-02-02	\N	\N
500004	5007	\N	Prüfe 4	été à Besançon 👩‍👩‍👧‍👦 family order	open	2 days 19:30:00	\N	11.260406494140625	\N
500005	5006	500068	Prüfe 5	\N	won’t do	\N	2027-01-19	16.30132293701172	2024-12-19 15:31:56+00
500006	5008	\N	Prüfe 6	trailing blank  NULL	won’t do	3 days 19:30:00	\N	\N	2025-01-31 20:21:19+00
500007	5009	500039	Prüfe 7	tab\there back\\slash	done	\N	\N	\N	\N
500008	5003	\N	Fix 8	it's fine it's fine	open	3 days 21:30:00	2024-01-22	\N	\N
500009	5009	\N	Prüfe 9	ring twice 🔔🔔 gift 🎁	won’t do	\N	2026-11-16	\N	\N
500010	5008	\N	Prüfe 10	\N	done	0 days 9:30:00	2027-04-13	42.99919509887695	\N
500011	5006	\N	Prüfe 11	\N	open	\N	\N	8.769805908203125	\N
500012	5005	\N	修正 12	\\N trailing blank 	done	\N	\N	46.511817932128906	\N
500013	5005	500039	修正 13	\N	open	0 days 7:30:00	\N	59.248600006103516	\N
500014	5005	500035	Prüfe 14	50 % off "today" leave at the door	won’t do	2 days 8:30:00	\N	76.21353149414062	\N
500015	5009	500090	Prüfe 15	\N	done	\N	\N	\N	\N
500016	5005	\N	Fix 16	\N	open	\N	\N	4.122939109802246	\N
500017	5004	500068	Fix 17	👩‍👩‍👧‍👦 family order back\\slash	done	\N	\N	\N	2023-11-15 21:41:49+00
500018	5006	500043	Prüfe 18	\N	open	3 days 15:30:00	2025-07-11	\N	\N
500019	5005	500082	修正 19	\N	won’t do	\N	\N	35.17139434814453	\N
500020	5001	500115	Prüfe 20	naïve façade — ½ back\\slash	open	3 days 17:30:00	2025-01-09	\N	2023-07-31 10:18:40+00
500021	5006	500005	修正 21	 tab\there	open	\N	2024-04-15	84.09515380859375	\N
500022	5000	\N	修正 22	\N	open	\N	2027-03-02	\N	2023-02-18 16:46:08+00
500023	5007	500050	Prüfe 23	\N	open	3 days 15:30:00	\N	\N	\N
500024	5009	\N	Fix 24	naïve façade — ½ 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	3 days 19:30:00	\N	16.052499771118164	\N
500025	5007	500014	修正 25	two\nlines \\N	won’t do	\N	2027-08-10	\N	\N
500026	5003	500068	Fix 26	\N	open	\N	\N	96.46694946289062	2025-04-07 22:27:47+00
500027	5005	500016	Fix 27	NULL 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	2 days 15:30:00	2024-04-26	26.350746154785156	\N
500028	5000	\N	Fix 28	\N	open	\N	\N	84.92372131347656	\N
500029	5009	500093	Fix 29	\N	open	\N	2024-10-05	\N	\N
500030	5009	500077	修正 30	50 % off "today" leave at the door	open	0 days 5:30:00	2025-06-20	19.236299514770508	\N
500031	5002	\N	修正 31	50 % off "today" 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	2027-09-28	96.2839584350586	2024-09-13 09:07:22+00
500032	5004	500088	Prüfe 32	ring twice 🔔🔔 50 % off "today"	done	3 days 16:30:00	\N	\N	\N
500033	5000	500118	修正 33	\N	won’t do	0 days 14:30:00	\N	48.586578369140625	\N
500034	5004	\N	Fix 34	trailing blank  ring twice 🔔🔔	open	0 days 4:30:00	2024-08-04	93.96165466308594	\N
500035	5005	500093	Fix 35	it's fine gift 🎁	won’t do	\N	\N	20.62038230895996	\N
500036	5003	\N	Prüfe 36	gift 🎁 back\\slash	done	2 days 3:30:00	\N	\N	\N
500037	5004	\N	修正 37	\\N 👩‍👩‍👧‍👦 family order	won’t do	2 days 22:30:00	\N	0.2726568877696991	\N
500038	5004	\N	修正 38	50 % off "today" ring twice 🔔🔔	open	1 days 2:30:00	\N	\N	\N
500039	5000	\N	Prüfe 39	50 % off "today" ring twice 🔔🔔	done	\N	\N	19.268783569335938	\N
500040	5004	\N	Prüfe 40	ﬁne print ring twice 🔔🔔	open	\N	2024-03-30	65.9327621459961	\N
500041	5000	\N	Prüfe 41	back\\slash tab\there	won’t do	\N	2026-07-19	11.734776496887207	2024-09-03 19:55:49+00
500042	5003	500060	修正 42	naïve façade — ½ naïve façade — ½	won’t do	2 days 6:30:00	2025-09-17	\N	\N
500043	5007	500059	修正 43	it's fine it's fine	open	\N	2026-06-05	85.33043670654297	\N
500044	5003	\N	Fix 44	été à Besançon ring twice 🔔🔔	done	\N	2027-02-17	3.331866502761841	2023-09-08 06:34:25+00
500045	5001	\N	修正 45	gift 🎁 été à Besançon	done	\N	\N	\N	\N
500046	5003	500098	Fix 46	\N	open	\N	\N	9.863588333129883	\N
500047	5004	\N	Prüfe 47	\N	won’t do	\N	\N	\N	\N
500048	5008	500063	Prüfe 48	naïve façade — ½ 	done	3 days 6:30:00	\N	38.58578872680664	2025-04-20 04:42:41+00
500049	5006	\N	Prüfe 49	\N	open	1 days 19:30:00	\N	39.87212371826172	\N
500050	5004	500043	Prüfe 50	\N	open	3 days 21:30:00	2024-08-17	\N	\N
500051	5008	500043	修正 51	\N	won’t do	\N	\N	34.425357818603516	2024-06-09 11:16:25+00
500052	5003	\N	修正 52	\N	won’t do	2 days 20:30:00	\N	\N	2023-05-13 16:04:20+00
500053	5007	\N	修正 53	back\\slash back\\slash	open	\N	2025-09-06	\N	\N
500054	5009	500115	修正 54	NULL ring twice 🔔🔔	done	\N	\N	86.73318481445312	\N
500055	5007	\N	Fix 55	\N	open	\N	2026-08-09	61.0220832824707	\N
500056	5009	\N	修正 56	naïve façade — ½ ring twice 🔔🔔	open	\N	2026-07-06	\N	\N
500057	5007	\N	Fix 57	NULL ring twice 🔔🔔	open	\N	2026-01-23	29.521753311157227	\N
500058	5003	500100	修正 58	ring twice 🔔🔔 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	\N	25.825220108032227	2025-11-29 06:24:24+00
500059	5006	500119	Prüfe 59	naïve façade — ½ naïve façade — ½	open	\N	\N	6.689510345458984	\N
500060	5001	500105	修正 60	\\N \\N	open	\N	2025-02-01	80.77095794677734	\N
500061	5007	500018	修正 61	été à Besançon 50 % off "today"	open	0 days 6:30:00	\N	32.28573226928711	2023-09-06 04:52:00+00
500062	5004	\N	修正 62	\N	done	\N	2025-08-01	\N	\N
500063	5001	500040	修正 63	trailing blank  été à Besançon	done	\N	\N	29.736820220947266	2023-05-30 02:39:51+00
500064	5007	500100	Fix 64	naïve façade — ½ tab\there	done	\N	2025-03-26	\N	\N
500065	5007	500070	Fix 65	tab\there trailing blank 	open	\N	\N	\N	\N
500066	5008	500083	Prüfe 66	👩‍👩‍👧‍👦 family order 	won’t do	\N	\N	81.71464538574219	\N
500067	5001	\N	Fix 67	\N	done	\N	\N	\N	2025-10-17 01:33:33+00
500068	5000	\N	Fix 68	👩‍👩‍👧‍👦 family order trailing blank 	done	\N	2024-09-20	4.685153961181641	2024-09-15 14:18:56+00
500069	5008	\N	修正 69	\N	open	\N	\N	\N	2023-01-25 04:42:59+00
500070	5008	500028	Prüfe 70	50 % off "today" leave at the door	won’t do	\N	2026-08-13	47.528709411621094	\N
500071	5006	\N	Prüfe 71	it's fine back\\slash	done	\N	2027-02-27	\N	\N
500072	5003	\N	修正 72	\N	open	0 days 17:30:00	\N	\N	\N
500073	5006	\N	Prüfe 73	\N	done	\N	\N	\N	\N
500074	5000	500023	修正 74	back\\slash tab\there	won’t do	\N	2026-02-20	57.034549713134766	\N
500075	5007	\N	修正 75	ring twice 🔔🔔 two\nlines	done	\N	2025-08-10	41.55520248413086	2025-12-24 18:31:12+00
500076	5002	500011	修正 76	\N	open	\N	\N	\N	\N
500077	5004	\N	Prüfe 77	\N	won’t do	\N	\N	94.04596710205078	2025-01-06 06:52:42+00
500078	5005	500080	Prüfe 78	\N	open	\N	2027-10-01	\N	\N
500079	5001	\N	Prüfe 79	\N	open	\N	\N	61.089908599853516	\N
500080	5000	\N	Fix 80	gift 🎁 leave at the door	done	\N	2026-06-05	\N	2025-06-02 11:07:11+00
500081	5000	500008	Prüfe 81	\N	open	\N	\N	\N	2025-11-14 12:01:13+00
500082	5007	500008	修正 82	\N	won’t do	\N	2027-02-09	36.06949234008789	\N
500083	5000	\N	修正 83	👩‍👩‍👧‍👦 family order été à Besançon	open	\N	\N	6.9120354652404785	\N
500084	5000	500010	Fix 84	two\nlines 50 % off "today"	open	\N	2027-01-15	\N	\N
500085	5000	500081	修正 85	trailing blank  50 % off "today"	done	0 days 11:30:00	2024-01-18	89.9901123046875	\N
500086	5004	500036	Fix 86	\N	done	\N	\N	81.00737762451172	\N
500087	5002	500022	Fix 87	ring twice 🔔🔔 50 % off "today"	open	\N	2026-01-09	10.344531059265137	\N
500088	5008	\N	Fix 88	NULL 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	done	2 days 17:30:00	2026-06-13	\N	\N
500089	5002	\N	修正 89	\N	won’t do	0 days 9:30:00	2024-05-02	\N	\N
500090	5001	500108	修正 90	\N	done	\N	2025-12-26	\N	\N
500091	5009	500043	Fix 91	\N	open	1 days 0:30:00	\N	56.21711730957031	\N
500092	5008	500086	修正 92	été à Besançon \\N	open	\N	\N	53.89109802246094	\N
500093	5005	500086	Prüfe 93	\N	open	\N	\N	73.54026794433594	\N
500094	5005	\N	修正 94	tab\there naïve façade — ½	done	2 days 18:30:00	2026-03-28	51.134220123291016	2025-07-14 02:55:28+00
500095	5000	500093	Fix 95	NULL ring twice 🔔🔔	won’t do	\N	2024-12-29	24.304428100585938	\N
500096	5003	500049	Fix 96	\\N two\nlines	open	\N	\N	4.452219486236572	\N
500097	5005	\N	Prüfe 97	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 été à Besançon	open	3 days 19:30:00	2024-06-10	\N	\N
500098	5008	500079	Prüfe 98	trailing blank  \\N	open	\N	2026-10-18	\N	\N
500099	5005	\N	Fix 99	\N	open	1 days 14:30:00	2026-10-09	14.87047290802002	\N
500100	5009	500084	Prüfe 100	👩‍👩‍👧‍👦 family order tab\there	won’t do	\N	\N	\N	\N
500101	5004	\N	Prüfe 101	\N	open	\N	\N	\N	2025-10-26 23:15:28+00
500102	5009	\N	修正 102	\N	open	\N	\N	81.6518325805664	2024-11-22 10:49:30+00
500103	5002	500098	Fix 103	 two\nlines	won’t do	\N	\N	99.50665283203125	2025-05-02 18:42:24+00
500104	5003	500001	修正 104	 NULL	done	1 days 19:30:00	2027-03-22	17.566621780395508	\N
500105	5007	\N	Prüfe 105	\N	won’t do	\N	\N	31.17589569091797	\N
500106	5000	\N	Prüfe 106	\N	won’t do	1 days 8:30:00	\N	22.608312606811523	\N
500107	5007	500005	Fix 107	\N	done	\N	2026-07-08	\N	\N
500108	5009	500027	Fix 108	\N	open	\N	\N	67.80511474609375	2023-01-09 03:06:11+00
500109	5002	500041	Fix 109	\N	won’t do	\N	2027-08-09	48.15739059448242	2025-05-02 04:12:06+00
500110	5007	\N	Fix 110	\N	open	\N	2026-01-14	66.20280456542969	\N
500111	5001	\N	修正 111	50 % off "today" 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	2027-03-30	\N	\N
500112	5001	\N	Fix 112	\\N 👩‍👩‍👧‍👦 family order	done	\N	2025-07-27	21.553653717041016	\N
500113	5009	\N	修正 113	it's fine été à Besançon	done	0 days 15:30:00	2025-11-25	17.219526290893555	\N
500114	5009	500062	Prüfe 114	ﬁne print ﬁne print	won’t do	3 days 14:30:00	2025-12-23	51.84370040893555	\N
500115	5008	500098	Fix 115	\N	open	3 days 10:30:00	2027-12-31	\N	2025-10-10 09:03:40+00
500116	5007	500086	修正 116	\N	won’t do	\N	\N	33.57676315307617	\N
500117	5001	500044	Fix 117	two\nlines two\nlines	open	\N	2026-03-22	47.318721771240234	2025-03-17 00:09:24+00
500118	5009	500017	Prüfe 118	NULL leave at the door	done	0 days 23:30:00	\N	\N	2023-01-07 23:13:10+00
500119	5006	500021	Fix 119	\N	won’t do	\N	\N	43.26127243041992	\N
700000	7024	\N	Fix 0	\N	open	2 days 6:30:00	2027-03-30	\N	\N
700001	7025	700596	Fix 1	leave at the door gift 🎁	open	\N	2026-10-22	\N	\N
700002	7032	\N	修正 2	 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	done	\N	2024-11-25	50.888816833496094	\N
700003	7017	700503	Fix 3	été à Besançon two\nlines	won’t do	0 days 4:30:00	\N	97.28733825683594	\N
700004	7024	700665	Fix 4	👩‍👩‍👧‍👦 family order leave at the door	done	\N	\N	\N	\N
700005	7016	\N	Fix 5	tab\there 👩‍👩‍👧‍👦 family order	open	\N	2026-06-11	\N	2025-03-04 12:28:37+00
700006	7024	700619	Fix 6	naïve façade — ½ été à Besançon	won’t do	\N	2026-09-07	\N	\N
700007	7039	\N	修正 7	\N	won’t do	\N	2024-04-29	65.2380142211914	\N
700008	7016	700842	Fix 8	 it's fine	open	\N	\N	\N	2023-07-06 18:08:10+00
700009	7003	\N	Fix 9	\N	open	3 days 14:30:00	2026-08-22	71.62841796875	\N
700010	7027	\N	Fix 10	gift 🎁 ring twice 🔔🔔	won’t do	\N	\N	\N	\N
700011	7033	\N	Prüfe 11	tab\there leave at the door	won’t do	\N	2027-12-18	\N	\N
700012	7024	700869	修正 12	50 % off "today" back\\slash	won’t do	1 days 4:30:00	\N	\N	\N
700013	7019	\N	修正 13	naïve façade — ½ 👩‍👩‍👧‍👦 family order	open	0 days 19:30:00	\N	\N	\N
700014	7019	\N	Prüfe 14	tab\there gift 🎁	done	\N	\N	11.499711036682129	\N
700015	7024	\N	修正 15	two\nlines \\N	open	3 days 18:30:00	\N	55.718666076660156	\N
700016	7031	\N	Fix 16	ring twice 🔔🔔 	done	3 days 0:30:00	\N	\N	\N
700017	7026	700789	Prüfe 17	\N	done	3 days 19:30:00	2025-02-14	\N	\N
700018	7024	700421	Fix 18	naïve façade — ½ 50 % off "today"	won’t do	\N	2027-09-20	4.993387699127197	2023-10-01 15:01:53+00
700019	7000	\N	Prüfe 19	two\nlines été à Besançon	open	\N	\N	\N	2023-07-14 11:28:02+00
700020	7015	700104	Fix 20	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 it's fine	open	\N	\N	5.683482646942139	\N
700021	7000	\N	Fix 21	\N	done	\N	\N	41.69566345214844	\N
700022	7017	\N	Fix 22	\N	done	1 days 22:30:00	2025-09-10	\N	\N
700023	7002	700394	Prüfe 23	\N	done	2 days 10:30:00	2027-01-14	32.423500061035156	\N
700024	7006	\N	修正 24	👩‍👩‍👧‍👦 family order \\N	open	0 days 22:30:00	2027-05-30	\N	\N
700025	7012	700722	修正 25	\N	open	\N	\N	\N	2025-06-01 01:52:41+00
700026	7005	\N	修正 26	trailing blank  trailing blank 	open	\N	2025-12-27	68.08009338378906	\N
700027	7022	700869	Prüfe 27	trailing blank  50 % off "today"	open	\N	2027-05-31	60.885032653808594	\N
700028	7039	\N	修正 28	gift 🎁 ﬁne print	done	3 days 18:30:00	2024-08-06	\N	\N
700029	7002	\N	Fix 29	\N	open	\N	\N	36.362972259521484	\N
700030	7026	700198	Fix 30	\N	done	\N	2027-09-05	\N	\N
700031	7023	700561	修正 31	\\N leave at the door	open	\N	2025-11-24	91.3569564819336	\N
700032	7036	700409	Fix 32	it's fine trailing blank 	won’t do	\N	\N	\N	2025-07-19 03:05:19+00
700033	7030	\N	修正 33	été à Besançon 50 % off "today"	done	\N	\N	5.049263954162598	2025-01-05 10:38:46+00
700034	7027	\N	Prüfe 34	\N	open	\N	\N	\N	\N
700035	7002	\N	Fix 35	naïve façade — ½ trailing blank 	open	3 days 22:30:00	2027-04-01	64.7184829711914	\N
700036	7020	700657	Fix 36	back\\slash it's fine	done	2 days 8:30:00	\N	90.27919006347656	2025-06-17 19:51:14+00
700037	7014	\N	Fix 37	back\\slash naïve façade — ½	open	\N	2024-10-01	18.896446228027344	\N
700038	7009	700682	Fix 38	\N	done	\N	2024-03-21	96.2590103149414	\N
700039	7034	\N	Prüfe 39	it's fine ﬁne print	done	\N	\N	42.565792083740234	\N
700040	7000	700031	Prüfe 40	\N	won’t do	\N	2024-07-15	79.69285583496094	\N
700041	7027	700139	修正 41	\N	open	0 days 18:30:00	\N	39.22608947753906	2024-03-26 20:05:24+00
700042	7031	\N	Fix 42	\N	won’t do	\N	2027-07-21	83.13085174560547	2024-08-01 00:44:11+00
700043	7004	700713	修正 43	👩‍👩‍👧‍👦 family order back\\slash	won’t do	\N	\N	\N	\N
700044	7023	700493	Fix 44	\N	won’t do	\N	\N	1.7426139116287231	\N
700045	7037	700316	修正 45	trailing blank  leave at the door	done	\N	\N	\N	\N
700046	7032	\N	修正 46	 leave at the door	open	0 days 5:30:00	\N	\N	\N
700047	7002	700212	Fix 47	\N	done	3 days 23:30:00	2024-07-11	20.213891983032227	\N
700048	7001	\N	Prüfe 48	ﬁne print 50 % off "today"	done	\N	\N	\N	\N
700049	7022	700146	修正 49	\N	won’t do	0 days 17:30:00	2025-05-07	71.41836547851562	\N
700050	7026	700640	Prüfe 50	\N	won’t do	\N	\N	81.24495697021484	\N
700051	7008	700493	修正 51	ﬁne print 👩‍👩‍👧‍👦 family order	open	\N	\N	68.30091857910156	2023-07-22 00:33:49+00
700052	7037	700500	Prüfe 52	it's fine naïve façade — ½	open	2 days 17:30:00	2027-05-06	\N	\N
700053	7007	\N	Prüfe 53	back\\slash 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	1 days 11:30:00	2027-05-16	87.8532943725586	\N
700054	7007	\N	修正 54	tab\there two\nlines	open	\N	\N	\N	\N
700055	7016	700745	Prüfe 55	 two\nlines	won’t do	\N	2027-04-13	58.396080017089844	\N
700056	7024	\N	Prüfe 56	\N	won’t do	0 days 3:30:00	\N	\N	\N
700057	7027	\N	修正 57	\N	open	1 days 14:30:00	2024-07-18	\N	\N
700058	7014	\N	修正 58	\N	done	\N	2027-11-05	41.4781379699707	\N
700059	7036	700356	Fix 59	ﬁne print it's fine	open	2 days 14:30:00	\N	\N	2023-03-27 06:10:48+00
700060	7008	\N	Prüfe 60	NULL back\\slash	open	\N	2027-05-04	92.07003021240234	\N
700061	7038	\N	Fix 61	été à Besançon 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	done	\N	2026-07-09	\N	2024-11-25 08:13:36+00
700062	7006	\N	Prüfe 62	\N	open	\N	2027-05-12	\N	2023-06-22 17:10:04+00
700063	7035	700436	Fix 63	ﬁne print naïve façade — ½	open	\N	2026-07-27	\N	\N
700064	7005	\N	Fix 64	tab\there two\nlines	open	0 days 11:30:00	2025-02-18	11.652658462524414	\N
700065	7031	700124	Prüfe 65	naïve façade — ½ trailing blank 	done	\N	\N	\N	2023-04-19 00:02:24+00
700066	7017	\N	Fix 66	leave at the door 	won’t do	\N	\N	\N	2024-11-12 04:33:18+00
700067	7017	\N	Fix 67	it's fine ﬁne print	open	3 days 18:30:00	2027-08-19	92.8318862915039	\N
700068	7038	700307	Prüfe 68	two\nlines back\\slash	won’t do	\N	2025-12-23	55.40410232543945	\N
700069	7012	\N	Prüfe 69	back\\slash 👩‍👩‍👧‍👦 family order	open	\N	2026-03-06	10.087355613708496	\N
700070	7035	700402	Fix 70	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 back\\slash	open	1 days 23:30:00	2026-05-12	31.812328338623047	\N
700071	7016	700058	修正 71	\N	done	2 days 18:30:00	2026-10-30	\N	2024-06-21 02:04:10+00
700072	7021	\N	修正 72	\N	open	\N	2025-04-17	\N	\N
700073	7009	\N	Fix 73	\N	done	\N	2027-12-17	\N	\N
700074	7002	700853	修正 74	été à Besançon \\N	open	\N	\N	62.97819137573242	\N
700075	7008	\N	修正 75	ﬁne print ﬁne print	open	\N	2026-11-23	90.30474090576172	\N
700076	7009	\N	Prüfe 76	\N	open	\N	2026-08-20	\N	\N
700077	7019	700445	Prüfe 77	 trailing blank 	done	\N	2027-06-15	95.26628112792969	2024-07-11 08:42:36+00
700078	7009	700582	修正 78	\N	done	\N	\N	69.15937805175781	2024-07-19 21:08:51+00
700079	7034	\N	Prüfe 79	\N	won’t do	1 days 12:30:00	2026-05-21	65.79721069335938	\N
700080	7019	\N	Prüfe 80	it's fine ﬁne print	open	\N	2025-02-14	\N	\N
700081	7003	700409	Prüfe 81	été à Besançon tab\there	open	\N	2027-02-20	\N	2025-08-16 13:30:58+00
700082	7004	700117	Prüfe 82	\N	open	\N	\N	\N	\N
700083	7020	\N	Prüfe 83	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 back\\slash	open	\N	2027-04-08	\N	\N
700084	7031	\N	Fix 84	two\nlines 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	0 days 7:30:00	\N	22.352176666259766	2023-03-21 01:43:49+00
700085	7022	\N	Prüfe 85	\N	open	0 days 14:30:00	\N	46.40113067626953	2023-06-07 08:43:56+00
700086	7027	\N	Fix 86	été à Besançon leave at the door	open	1 days 7:30:00	\N	29.010251998901367	2023-08-14 07:01:07+00
700087	7015	\N	Prüfe 87	\N	won’t do	3 days 3:30:00	\N	\N	\N
700088	7031	700828	Fix 88	\N	open	\N	\N	\N	\N
700089	7019	700509	修正 89	👩‍👩‍👧‍👦 family order two\nlines	open	1 days 12:30:00	2025-05-06	64.53903198242188	\N
700090	7018	700624	修正 90	👩‍👩‍👧‍👦 family order 👩‍👩‍👧‍👦 family order	done	0 days 22:30:00	2027-06-20	\N	\N
700091	7035	\N	Prüfe 91	👩‍👩‍👧‍👦 family order it's fine	done	\N	2026-07-21	\N	\N
700092	7020	\N	Fix 92	\N	done	\N	2024-11-24	77.33575439453125	\N
700093	7007	\N	修正 93	été à Besançon it's fine	open	2 days 8:30:00	\N	56.98126220703125	\N
700094	7004	\N	Fix 94	\N	done	\N	\N	31.855009078979492	2023-01-12 22:20:59+00
700095	7029	700308	Fix 95	\N	open	2 days 10:30:00	\N	62.033260345458984	2024-09-17 07:17:40+00
700096	7002	\N	修正 96	\N	won’t do	3 days 3:30:00	\N	26.942840576171875	\N
700097	7015	\N	Fix 97	\N	open	0 days 19:30:00	2026-02-04	\N	2024-02-29 03:29:58+00
700098	7000	\N	Prüfe 98	gift 🎁 two\nlines	open	2 days 4:30:00	\N	61.322689056396484	\N
700099	7001	700113	Prüfe 99	été à Besançon 👩‍👩‍👧‍👦 family order	open	\N	\N	\N	\N
700100	7039	\N	修正 100	\N	won’t do	\N	\N	\N	\N
700101	7022	700547	Fix 101	\N	done	\N	\N	\N	\N
700102	7007	700780	Prüfe 102	été à Besançon 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	won’t do	\N	2026-03-27	36.78793716430664	2025-03-21 17:18:09+00
700103	7024	700645	Prüfe 103	50 % off "today" ring twice 🔔🔔	open	\N	2026-04-08	44.92020034790039	2025-11-04 14:12:42+00
700104	7005	700192	Prüfe 104	back\\slash NULL	open	3 days 21:30:00	\N	58.08377456665039	2025-03-23 02:08:19+00
700105	7022	\N	Prüfe 105	gift 🎁 gift 🎁	won’t do	\N	2024-02-04	30.245018005371094	\N
700106	7025	\N	Fix 106	back\\slash trailing blank 	open	2 days 4:30:00	2027-02-23	57.477420806884766	\N
700107	7026	\N	修正 107	gift 🎁 gift 🎁	won’t do	\N	2027-05-05	15.552056312561035	\N
700108	7019	700892	Fix 108	two\nlines 	won’t do	\N	2025-12-13	4.030364990234375	\N
700109	7009	700812	修正 109	trailing blank  trailing blank 	done	\N	2027-03-24	22.411611557006836	\N
700110	7021	\N	修正 110	ring twice 🔔🔔 it's fine	open	\N	\N	\N	2025-07-22 07:28:47+00
700111	7005	700427	Prüfe 111	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 back\\slash	open	1 days 22:30:00	\N	66.27093505859375	2025-05-25 17:36:03+00
700112	7019	700080	Prüfe 112	tab\there two\nlines	open	0 days 9:30:00	2024-12-09	\N	\N
700113	7032	700417	Fix 113	\N	done	2 days 6:30:00	2026-06-25	80.78180694580078	\N
700114	7029	\N	Prüfe 114	\N	open	\N	2026-01-28	\N	\N
700115	7002	700101	Fix 115	été à Besançon 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	won’t do	1 days 14:30:00	\N	75.18251037597656	\N
700116	7006	700196	Fix 116	naïve façade — ½ 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	3 days 22:30:00	\N	\N	2023-05-28 09:30:37+00
700117	7006	\N	Prüfe 117	gift 🎁 gift 🎁	done	0 days 14:30:00	\N	18.200345993041992	\N
700118	7017	\N	修正 118	ring twice 🔔🔔 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	2026-06-26	\N	\N
700119	7032	700505	Fix 119	back\\slash ring twice 🔔🔔	open	\N	2024-06-16	25.682823181152344	\N
700120	7021	\N	修正 120	leave at the door it's fine	won’t do	\N	2027-03-25	21.747844696044922	\N
700121	7029	\N	Prüfe 121	naïve façade — ½ leave at the door	done	2 days 20:30:00	\N	83.36454772949219	2023-07-06 23:54:01+00
700122	7011	700374	Prüfe 122	\N	open	3 days 23:30:00	2026-05-06	\N	\N
700123	7036	700619	Fix 123	gift 🎁 trailing blank 	won’t do	\N	\N	\N	\N
700124	7020	700550	Fix 124	\N	open	2 days 15:30:00	\N	\N	2023-03-28 16:45:48+00
700125	7034	700352	Prüfe 125	back\\slash ring twice 🔔🔔	open	\N	\N	63.98441696166992	\N
700126	7020	700413	Fix 126	it's fine 	open	\N	2025-07-28	29.69294548034668	\N
700127	7035	700897	Prüfe 127	\N	open	\N	\N	\N	\N
700128	7035	700264	Fix 128	\N	done	\N	\N	\N	2025-11-15 16:59:09+00
700129	7008	700574	修正 129	NULL NULL	open	\N	2026-07-29	\N	2024-03-14 04:49:28+00
700130	7006	700352	Fix 130	ring twice 🔔🔔 ﬁne print	open	\N	\N	\N	\N
700131	7021	700749	修正 131	two\nlines leave at the door	won’t do	0 days 15:30:00	2027-07-29	93.17373657226562	2024-12-11 13:39:00+00
700132	7014	\N	修正 132	tab\there trailing blank 	open	\N	2024-05-13	25.27081871032715	\N
700133	7033	700491	修正 133	it's fine two\nlines	open	2 days 15:30:00	\N	\N	2023-11-09 16:03:25+00
700134	7003	\N	修正 134	\N	won’t do	\N	\N	\N	\N
700135	7007	\N	修正 135	ﬁne print leave at the door	open	\N	2026-07-29	\N	\N
700136	7032	700161	Fix 136	\N	won’t do	\N	2024-12-29	\N	2024-10-06 03:10:51+00
700137	7002	\N	修正 137	leave at the door two\nlines	open	\N	2026-06-26	\N	2024-09-01 13:01:20+00
700138	7011	700541	Fix 138	it's fine back\\slash	open	1 days 0:30:00	2025-01-01	82.0120620727539	\N
700139	7037	\N	Fix 139	\N	open	3 days 8:30:00	2025-06-12	2.4841949939727783	2024-05-24 23:38:13+00
700140	7004	700310	Fix 140	\N	open	\N	\N	45.534156799316406	2025-09-18 02:12:11+00
700141	7026	\N	Fix 141	\N	done	\N	\N	\N	2025-12-07 12:48:23+00
700142	7021	\N	修正 142	\\N été à Besançon	done	\N	\N	65.44475555419922	\N
700143	7015	700088	Prüfe 143	it's fine 👩‍👩‍👧‍👦 family order	won’t do	2 days 2:30:00	\N	75.97765350341797	2023-02-08 20:38:06+00
700144	7006	\N	Prüfe 144	👩‍👩‍👧‍👦 family order été à Besançon	won’t do	0 days 2:30:00	2024-11-29	42.58740234375	\N
700145	7010	700108	Fix 145	leave at the door back\\slash	open	\N	2024-01-28	\N	\N
700146	7036	\N	Fix 146	gift 🎁 tab\there	won’t do	\N	\N	\N	\N
700147	7019	700188	修正 147	gift 🎁 👩‍👩‍👧‍👦 family order	open	\N	\N	\N	\N
700148	7025	\N	Prüfe 148	\N	open	1 days 20:30:00	\N	35.396461486816406	2025-04-23 23:59:28+00
700149	7035	\N	Prüfe 149	ﬁne print tab\there	done	0 days 4:30:00	\N	71.70149230957031	\N
700150	7000	700874	修正 150	it's fine 50 % off "today"	open	1 days 6:30:00	2024-03-30	40.74599838256836	2023-01-25 14:25:41+00
700151	7028	\N	Prüfe 151	trailing blank  ring twice 🔔🔔	open	\N	\N	\N	\N
700152	7014	700579	Fix 152	\N	open	\N	2026-06-29	\N	\N
700153	7004	\N	Fix 153	été à Besançon 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	done	\N	2027-04-24	94.1928939819336	\N
700154	7027	700270	修正 154	trailing blank  \\N	won’t do	3 days 12:30:00	\N	62.48765182495117	\N
700155	7016	\N	Prüfe 155	back\\slash 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	1 days 14:30:00	2025-09-10	17.598073959350586	\N
700156	7030	\N	Fix 156	ring twice 🔔🔔 gift 🎁	open	3 days 4:30:00	\N	\N	\N
700157	7006	\N	修正 157	\N	done	\N	\N	94.17082214355469	\N
700158	7016	\N	Prüfe 158	trailing blank  naïve façade — ½	done	\N	\N	\N	2023-10-21 11:40:48+00
700159	7015	\N	Prüfe 159	\N	won’t do	\N	\N	81.55179595947266	\N
700160	7022	700560	修正 160	👩‍👩‍👧‍👦 family order two\nlines	open	0 days 10:30:00	2024-10-28	\N	\N
700161	7011	\N	修正 161	\N	open	\N	2027-03-12	86.1156997680664	2023-05-23 00:06:19+00
700162	7015	700219	修正 162	naïve façade — ½ \\N	open	\N	\N	33.05424880981445	2025-07-24 09:25:26+00
700163	7033	\N	Fix 163	\N	open	\N	2025-10-15	84.55259704589844	\N
700164	7004	\N	Prüfe 164	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ring twice 🔔🔔	done	\N	2025-01-12	\N	\N
700165	7039	700351	修正 165	\N	open	0 days 16:30:00	\N	\N	2023-08-01 11:01:20+00
700166	7005	700311	Prüfe 166	NULL it's fine	open	0 days 8:30:00	\N	36.12773132324219	\N
700167	7039	\N	修正 167	leave at the door ﬁne print	done	2 days 0:30:00	2024-06-01	\N	2023-04-22 05:57:52+00
700168	7028	\N	Fix 168	back\\slash \\N	done	0 days 3:30:00	2026-04-16	95.59196472167969	\N
700169	7017	700668	Prüfe 169	\N	done	\N	2026-09-01	46.48737335205078	\N
700170	7009	700887	Prüfe 170	\N	won’t do	1 days 17:30:00	\N	13.829619407653809	2024-03-11 00:20:48+00
700171	7038	\N	修正 171	👩‍👩‍👧‍👦 family order trailing blank 	open	\N	2024-12-26	80.4035415649414	\N
700172	7004	700157	修正 172	leave at the door trailing blank 	open	\N	2024-01-05	\N	\N
700173	7027	\N	Prüfe 173	été à Besançon 👩‍👩‍👧‍👦 family order	open	1 days 1:30:00	\N	70.17513275146484	2023-02-06 10:59:25+00
700174	7028	\N	修正 174	it's fine leave at the door	won’t do	\N	\N	77.24668884277344	\N
700175	7002	\N	Fix 175	\N	open	\N	2026-10-28	\N	2024-08-27 10:46:59+00
700176	7008	700384	Fix 176	50 % off "today" ring twice 🔔🔔	done	\N	\N	\N	\N
700177	7008	700889	修正 177	 \\N	done	1 days 22:30:00	2027-03-22	\N	2023-09-26 09:27:48+00
700178	7027	700688	修正 178	\\N 👩‍👩‍👧‍👦 family order	open	\N	\N	\N	\N
700179	7017	700502	Prüfe 179	ﬁne print it's fine	done	3 days 5:30:00	\N	\N	\N
700180	7031	700197	修正 180	it's fine 50 % off "today"	won’t do	\N	\N	99.02171325683594	2024-09-14 18:32:05+00
700181	7039	\N	Fix 181	\N	done	2 days 18:30:00	\N	\N	\N
700182	7024	700190	Prüfe 182	 50 % off "today"	won’t do	\N	2024-10-09	\N	2024-04-23 00:55:13+00
700183	7029	\N	修正 183	gift 🎁 \\N	won’t do	\N	2024-02-11	76.12323760986328	\N
700184	7023	700204	Fix 184	ring twice 🔔🔔 été à Besançon	open	2 days 18:30:00	2026-06-01	\N	2023-01-08 15:02:03+00
700185	7000	700274	修正 185	it's fine ring twice 🔔🔔	open	\N	\N	57.93720245361328	\N
700186	7025	\N	修正 186	\N	done	\N	\N	\N	2025-06-29 19:54:04+00
700187	7012	700143	Prüfe 187	\N	done	2 days 11:30:00	\N	\N	\N
700188	7026	700333	Prüfe 188	ﬁne print NULL	won’t do	0 days 7:30:00	2024-06-21	\N	2024-03-12 21:42:59+00
700189	7030	\N	Prüfe 189	gift 🎁 ﬁne print	open	2 days 5:30:00	2024-03-01	17.352724075317383	\N
700190	7027	\N	修正 190	\N	won’t do	0 days 2:30:00	\N	50.77970886230469	\N
700191	7023	\N	修正 191	\N	won’t do	0 days 21:30:00	2026-11-25	87.0463638305664	2024-01-04 17:03:04+00
700192	7012	\N	Prüfe 192	\N	open	\N	\N	\N	\N
700193	7020	700403	Prüfe 193	tab\there 	won’t do	1 days 8:30:00	2024-09-11	2.204724073410034	\N
700194	7030	700019	修正 194	gift 🎁 50 % off "today"	won’t do	1 days 15:30:00	\N	88.23787689208984	\N
700195	7030	\N	Prüfe 195	\N	open	\N	2026-01-28	\N	\N
700196	7023	\N	Prüfe 196	\N	open	\N	2026-11-06	\N	2024-08-17 00:38:39+00
700197	7003	700264	Fix 197	naïve façade — ½ back\\slash	open	\N	2025-05-11	\N	\N
700198	7007	\N	修正 198	 trailing blank 	open	3 days 23:30:00	\N	63.6229133605957	2023-08-14 15:41:18+00
700199	7010	\N	Fix 199	trailing blank  	done	\N	\N	\N	\N
700200	7011	700514	Prüfe 200	it's fine gift 🎁	won’t do	\N	2026-10-12	17.491376876831055	\N
700201	7024	700799	Prüfe 201	 two\nlines	done	2 days 11:30:00	2027-01-10	57.650657653808594	\N
700202	7035	\N	Prüfe 202	\N	open	\N	\N	68.91853332519531	\N
700203	7024	\N	修正 203	\N	open	2 days 3:30:00	\N	\N	\N
700204	7025	\N	Prüfe 204	\\N it's fine	open	1 days 1:30:00	2025-02-25	\N	\N
700205	7014	\N	Fix 205	two\nlines 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	2026-04-05	3.927774429321289	\N
700206	7008	\N	Fix 206	leave at the door 	open	\N	\N	\N	\N
700207	7002	700064	Fix 207	\N	open	\N	2024-02-28	\N	\N
700208	7015	\N	Fix 208	👩‍👩‍👧‍👦 family order ring twice 🔔🔔	open	\N	2025-03-27	99.74483489990234	\N
700209	7036	\N	Prüfe 209	gift 🎁 ring twice 🔔🔔	open	\N	\N	35.07838821411133	\N
700210	7008	\N	修正 210	\\N tab\there	open	\N	2026-08-10	\N	\N
700211	7010	\N	Fix 211	leave at the door naïve façade — ½	open	3 days 6:30:00	2024-07-07	55.55341339111328	\N
700212	7010	700538	Prüfe 212	ring twice 🔔🔔 back\\slash	done	\N	\N	43.22067642211914	\N
700213	7033	700878	修正 213	\N	open	2 days 5:30:00	2025-07-12	53.52048873901367	2025-05-22 17:04:14+00
700214	7039	\N	Prüfe 214	gift 🎁 NULL	done	2 days 15:30:00	\N	8.443028450012207	\N
700215	7036	\N	修正 215	\N	open	\N	2024-12-18	61.239532470703125	\N
700216	7001	700749	修正 216	\N	open	1 days 16:30:00	\N	29.32065773010254	\N
700217	7038	700760	Prüfe 217	👩‍👩‍👧‍👦 family order tab\there	open	\N	2025-12-17	\N	\N
700218	7002	700339	Fix 218	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 NULL	open	\N	\N	\N	\N
700219	7016	\N	修正 219	50 % off "today" two\nlines	open	\N	\N	\N	2025-01-20 03:27:15+00
700220	7005	700009	修正 220	\N	open	\N	2027-09-06	66.5118179321289	\N
700221	7004	\N	修正 221	ﬁne print \\N	done	1 days 11:30:00	\N	\N	\N
700222	7000	\N	Prüfe 222	\N	won’t do	\N	\N	12.187725067138672	\N
700223	7001	700471	Prüfe 223	\N	won’t do	0 days 17:30:00	2027-05-23	18.976837158203125	\N
700224	7006	700083	Prüfe 224	ring twice 🔔🔔 ring twice 🔔🔔	done	\N	\N	79.75272369384766	\N
700225	7010	700762	Fix 225	\N	done	\N	2024-12-31	\N	2024-04-21 18:31:25+00
700226	7018	\N	修正 226	\N	open	0 days 18:30:00	2026-12-12	44.31914138793945	\N
700227	7031	700392	修正 227	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 	open	\N	2026-12-11	\N	\N
700228	7014	\N	Fix 228	naïve façade — ½ back\\slash	open	0 days 10:30:00	\N	80.5242919921875	\N
700229	7013	\N	Prüfe 229	two\nlines \\N	open	\N	\N	\N	\N
700230	7010	700325	Prüfe 230	\N	open	\N	2026-07-29	63.83296585083008	2025-12-03 08:56:50+00
700231	7034	700161	Prüfe 231	50 % off "today" tab\there	done	\N	2025-03-21	\N	\N
700232	7024	700329	Fix 232	ﬁne print été à Besançon	won’t do	\N	2025-06-11	90.76908874511719	2024-12-09 04:00:42+00
700233	7017	700511	修正 233	two\nlines 👩‍👩‍👧‍👦 family order	open	\N	2027-07-09	\N	2024-09-20 21:54:41+00
700234	7024	\N	Fix 234	50 % off "today" tab\there	open	\N	2026-09-02	87.65143585205078	\N
700235	7007	\N	Prüfe 235	back\\slash 	done	\N	\N	\N	2025-08-19 15:39:09+00
700236	7016	700635	Prüfe 236	NULL back\\slash	open	\N	2025-05-23	97.22087860107422	\N
700237	7013	700831	Fix 237	two\nlines tab\there	open	0 days 1:30:00	\N	0.7868183255195618	\N
700238	7031	700798	修正 238	\N	done	2 days 17:30:00	2027-10-23	13.059894561767578	\N
700239	7001	\N	修正 239	\N	open	\N	2025-06-16	\N	2023-11-24 20:09:00+00
700240	7027	\N	修正 240	it's fine 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	\N	\N	\N
700241	7013	\N	修正 241	\N	open	0 days 22:30:00	2024-10-08	39.632080078125	\N
700242	7036	\N	Fix 242	tab\there tab\there	done	\N	2025-03-28	92.2005844116211	2024-02-03 09:15:31+00
700243	7016	\N	Fix 243	leave at the door 50 % off "today"	won’t do	2 days 3:30:00	2024-07-28	\N	2025-11-08 15:16:56+00
700244	7012	700813	Fix 244	two\nlines tab\there	open	\N	\N	\N	\N
700245	7013	700658	Prüfe 245	NULL ﬁne print	won’t do	\N	\N	\N	2025-12-22 17:31:37+00
700246	7010	\N	Prüfe 246	\N	open	1 days 20:30:00	\N	\N	\N
700247	7026	\N	Prüfe 247	\N	open	\N	\N	\N	\N
700248	7009	\N	Prüfe 248	\N	open	2 days 23:30:00	\N	\N	\N
700249	7014	\N	修正 249	tab\there 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	\N	3.6172332763671875	\N
700250	7002	700093	Prüfe 250	 two\nlines	done	3 days 6:30:00	\N	51.82389831542969	\N
700251	7011	\N	Prüfe 251	\N	done	\N	2027-05-04	52.65327072143555	2024-09-01 15:14:36+00
700252	7038	\N	修正 252	\N	done	3 days 15:30:00	2024-01-08	\N	\N
700253	7022	700036	Prüfe 253	 	open	\N	2024-11-03	95.29693603515625	\N
700254	7018	\N	Prüfe 254	\N	open	1 days 5:30:00	\N	\N	\N
700255	7017	\N	修正 255	 it's fine	open	\N	\N	6.370750427246094	\N
700256	7035	700137	Fix 256	\N	won’t do	2 days 17:30:00	2025-09-16	53.87232208251953	\N
700257	7009	\N	修正 257	\N	won’t do	\N	\N	\N	\N
700258	7023	\N	Prüfe 258	back\\slash été à Besançon	won’t do	0 days 2:30:00	\N	\N	\N
700259	7024	\N	修正 259	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 été à Besançon	open	\N	\N	\N	\N
700260	7019	700024	Prüfe 260	\N	won’t do	\N	\N	\N	\N
700261	7010	\N	Prüfe 261	été à Besançon ring twice 🔔🔔	won’t do	2 days 21:30:00	2025-12-24	\N	2024-03-25 19:23:28+00
700262	7029	\N	修正 262	👩‍👩‍👧‍👦 family order two\nlines	open	3 days 22:30:00	2026-05-31	48.42558670043945	\N
700263	7012	\N	修正 263	👩‍👩‍👧‍👦 family order back\\slash	won’t do	\N	\N	\N	\N
700264	7033	700436	Prüfe 264	gift 🎁 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	won’t do	1 days 5:30:00	2024-02-08	\N	\N
700265	7034	\N	修正 265	\N	open	\N	\N	\N	\N
700266	7011	700324	修正 266	NULL 👩‍👩‍👧‍👦 family order	done	\N	2027-11-03	46.6052131652832	\N
700267	7018	700326	Prüfe 267	\N	won’t do	\N	\N	97.52474975585938	\N
700268	7034	\N	修正 268	\N	done	\N	\N	3.013456106185913	\N
700269	7017	\N	Fix 269	naïve façade — ½ 	open	\N	\N	\N	\N
700270	7013	\N	Prüfe 270	 ﬁne print	won’t do	\N	2024-04-21	\N	\N
700271	7011	\N	Prüfe 271	it's fine ﬁne print	open	\N	2025-10-19	\N	\N
700272	7015	\N	Fix 272	\N	done	0 days 8:30:00	\N	54.44984436035156	\N
700273	7000	700849	修正 273	\\N back\\slash	done	0 days 18:30:00	2027-04-02	\N	2025-01-20 13:48:47+00
700274	7039	700385	修正 274	back\\slash back\\slash	open	2 days 20:30:00	\N	\N	\N
700275	7024	\N	Prüfe 275	\N	done	\N	\N	63.37171936035156	\N
700276	7007	\N	修正 276	\N	open	2 days 13:30:00	2026-06-13	0.10036055743694305	2024-04-14 03:51:57+00
700277	7016	\N	修正 277	gift 🎁 naïve façade — ½	open	\N	\N	\N	2025-08-06 07:14:50+00
700278	7020	\N	Fix 278	gift 🎁 it's fine	done	\N	2024-09-08	\N	2025-03-21 00:27:52+00
700279	7011	700380	Fix 279	\N	open	1 days 6:30:00	\N	43.6402702331543	\N
700280	7028	\N	Fix 280	👩‍👩‍👧‍👦 family order tab\there	done	\N	2026-08-07	67.25820922851562	2024-11-19 13:54:02+00
700281	7034	700692	修正 281	50 % off "today" back\\slash	open	1 days 23:30:00	2025-11-06	\N	\N
700282	7013	700538	修正 282	\N	done	\N	2025-04-03	90.67141723632812	2023-01-11 02:52:27+00
700283	7018	\N	修正 283	\N	open	\N	2025-04-20	\N	2024-12-04 23:38:49+00
700284	7026	700812	Prüfe 284	\N	open	\N	2024-01-19	\N	2023-12-15 09:30:37+00
700285	7007	700263	Fix 285	NULL 	open	\N	\N	21.056121826171875	\N
700286	7021	\N	Fix 286	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ﬁne print	won’t do	0 days 11:30:00	\N	\N	\N
700287	7005	700004	Fix 287	\N	open	\N	\N	66.05394744873047	\N
700288	7011	700370	Fix 288	\N	open	\N	2026-08-06	27.105575561523438	2025-02-14 09:26:48+00
700289	7001	\N	Fix 289	tab\there ﬁne print	won’t do	\N	\N	70.75439453125	\N
700290	7019	700039	Fix 290	ring twice 🔔🔔 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	\N	\N	\N
700291	7010	700877	Fix 291	\N	won’t do	3 days 22:30:00	2025-08-06	\N	2024-08-26 10:48:06+00
700292	7011	\N	Prüfe 292	ring twice 🔔🔔 leave at the door	won’t do	1 days 1:30:00	2025-06-27	63.866451263427734	2025-04-21 16:26:55+00
700293	7038	700447	Fix 293	👩‍👩‍👧‍👦 family order \\N	won’t do	\N	2027-07-31	95.05648040771484	\N
700294	7034	700241	Prüfe 294	two\nlines 👩‍👩‍👧‍👦 family order	open	0 days 16:30:00	\N	22.471534729003906	\N
700295	7039	\N	Fix 295	\N	open	\N	2027-12-16	33.99405288696289	\N
700296	7006	\N	Prüfe 296	50 % off "today" ring twice 🔔🔔	open	3 days 15:30:00	2027-02-26	74.30455017089844	\N
700297	7039	700240	Prüfe 297	tab\there naïve façade — ½	won’t do	\N	\N	\N	\N
700298	7026	\N	修正 298	\N	open	\N	\N	\N	2023-08-24 08:21:50+00
700299	7018	700039	Fix 299	ring twice 🔔🔔 back\\slash	open	0 days 19:30:00	\N	\N	2023-11-25 19:42:22+00
700300	7024	700531	修正 300	\N	done	\N	\N	51.66355895996094	\N
700301	7001	700742	Prüfe 301	trailing blank  back\\slash	open	\N	\N	\N	\N
700302	7029	\N	Fix 302	ﬁne print ring twice 🔔🔔	won’t do	\N	\N	\N	\N
700303	7023	700868	Fix 303	it's fine trailing blank 	won’t do	\N	2026-03-09	\N	\N
700304	7029	700326	Fix 304	\N	done	\N	\N	\N	2025-02-11 03:36:38+00
700305	7027	\N	修正 305	\\N NULL	done	2 days 23:30:00	2027-11-05	\N	\N
700306	7012	\N	Prüfe 306	tab\there it's fine	open	1 days 15:30:00	2027-02-07	52.337650299072266	\N
700307	7002	700447	Fix 307	\N	open	\N	\N	32.508575439453125	\N
700308	7001	700736	Prüfe 308	\N	open	\N	2024-01-17	\N	\N
700309	7008	700824	Fix 309	\N	won’t do	\N	\N	\N	\N
700310	7025	\N	Fix 310	\N	done	\N	2024-01-23	\N	2024-10-31 16:56:39+00
700311	7023	\N	修正 311	two\nlines 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	done	\N	2025-01-26	20.671276092529297	\N
700312	7004	\N	修正 312	NULL leave at the door	open	\N	\N	92.97425842285156	\N
700313	7008	700713	Prüfe 313	\N	done	\N	\N	\N	2024-11-12 13:37:45+00
700314	7021	\N	修正 314	\N	won’t do	\N	2024-01-18	81.71244049072266	2023-06-30 17:15:48+00
700315	7034	\N	Prüfe 315	gift 🎁 two\nlines	open	\N	\N	\N	\N
700316	7038	\N	Prüfe 316	\N	open	0 days 18:30:00	2027-03-18	65.51383972167969	2023-01-19 14:35:15+00
700317	7012	700133	修正 317	ﬁne print ﬁne print	open	\N	2027-05-27	17.485240936279297	2023-05-23 18:29:03+00
700318	7005	700098	修正 318	\N	won’t do	\N	2024-07-16	15.294448852539062	\N
700319	7011	\N	Prüfe 319	two\nlines it's fine	won’t do	3 days 0:30:00	\N	72.26881408691406	\N
700320	7029	\N	修正 320	\N	done	0 days 8:30:00	\N	65.33855438232422	2023-11-20 10:07:39+00
700321	7034	\N	Prüfe 321	two\nlines back\\slash	open	3 days 18:30:00	2025-06-15	\N	\N
700322	7006	\N	修正 322	naïve façade — ½ naïve façade — ½	open	1 days 6:30:00	2024-09-15	14.762590408325195	\N
700323	7039	\N	Fix 323	\N	open	2 days 5:30:00	\N	\N	2025-08-15 14:14:39+00
700324	7027	\N	Prüfe 324	\N	won’t do	\N	2024-01-27	\N	2023-03-30 00:58:57+00
700325	7030	700050	修正 325	it's fine it's fine	open	\N	2027-03-23	6.849356174468994	\N
700326	7022	\N	修正 326	ﬁne print ring twice 🔔🔔	won’t do	\N	2026-05-19	\N	\N
700327	7015	\N	Prüfe 327	\N	won’t do	2 days 16:30:00	\N	\N	\N
700328	7008	\N	Prüfe 328	été à Besançon two\nlines	won’t do	\N	2027-06-08	\N	2024-04-16 10:17:57+00
700329	7029	\N	Prüfe 329	\\N two\nlines	done	\N	2024-04-27	\N	\N
700330	7033	700790	Prüfe 330	\N	open	0 days 12:30:00	2024-10-27	\N	2025-11-18 17:28:58+00
700331	7021	700393	Fix 331	\N	done	\N	2026-07-11	\N	\N
700332	7005	\N	修正 332	\N	done	3 days 18:30:00	2027-07-30	\N	\N
700333	7026	700412	Fix 333	NULL two\nlines	open	2 days 20:30:00	2026-11-09	\N	2025-10-22 05:26:23+00
700334	7011	\N	修正 334	naïve façade — ½ été à Besançon	open	\N	2026-10-04	19.6287899017334	\N
700335	7021	\N	Fix 335	gift 🎁 trailing blank 	open	\N	\N	74.70589447021484	2024-10-29 17:05:54+00
700336	7007	700161	Fix 336	ﬁne print trailing blank 	won’t do	\N	\N	79.1751480102539	\N
700337	7032	700066	Prüfe 337	\\N été à Besançon	won’t do	1 days 6:30:00	2024-10-20	\N	2023-11-26 23:52:53+00
700338	7021	\N	Prüfe 338	back\\slash ﬁne print	done	\N	2027-01-15	\N	\N
700339	7000	700213	Fix 339	tab\there 50 % off "today"	open	\N	\N	86.66339874267578	\N
700340	7016	\N	修正 340	gift 🎁 naïve façade — ½	won’t do	2 days 14:30:00	2025-10-05	57.08418273925781	\N
700341	7005	\N	Prüfe 341	two\nlines tab\there	open	\N	\N	\N	2025-08-09 01:23:04+00
700342	7035	\N	Fix 342	\N	open	\N	\N	12.693615913391113	\N
700343	7000	700769	Prüfe 343	\N	done	2 days 22:30:00	\N	\N	\N
700344	7023	\N	Prüfe 344	tab\there two\nlines	open	1 days 15:30:00	\N	89.50740051269531	\N
700345	7023	700178	Fix 345	ﬁne print 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	done	\N	\N	4.604710102081299	\N
700346	7002	700546	Prüfe 346	ﬁne print 👩‍👩‍👧‍👦 family order	open	1 days 7:30:00	\N	31.133394241333008	\N
700347	7039	\N	Fix 347	trailing blank  50 % off "today"	done	\N	2027-12-02	\N	\N
700348	7013	700191	修正 348	back\\slash it's fine	open	2 days 7:30:00	\N	66.11398315429688	\N
700349	7000	700246	Fix 349	été à Besançon été à Besançon	won’t do	2 days 5:30:00	\N	\N	\N
700350	7001	700518	修正 350	back\\slash 	done	2 days 1:30:00	2027-10-21	\N	2025-11-10 05:48:17+00
700351	7008	\N	修正 351	back\\slash back\\slash	won’t do	1 days 9:30:00	2024-11-25	\N	\N
700352	7015	700285	修正 352	\N	done	2 days 6:30:00	2025-01-26	\N	2023-12-09 02:06:10+00
700353	7009	700082	Prüfe 353	\\N back\\slash	open	\N	\N	29.766246795654297	\N
700354	7006	\N	Fix 354	\N	done	\N	2026-01-15	\N	\N
700355	7015	700638	Prüfe 355	\N	open	\N	2025-10-31	60.22248840332031	\N
700356	7004	\N	Prüfe 356	👩‍👩‍👧‍👦 family order tab\there	done	\N	\N	\N	\N
700357	7012	\N	Prüfe 357	leave at the door 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	won’t do	\N	2025-12-24	97.97107696533203	\N
700358	7019	700615	修正 358	\N	won’t do	3 days 4:30:00	2024-05-03	23.55003547668457	\N
700359	7005	700893	Fix 359	\N	done	0 days 22:30:00	2025-03-29	\N	\N
700360	7031	700489	Prüfe 360	\N	open	\N	2024-10-22	10.418702125549316	\N
700361	7014	700658	Prüfe 361	\N	open	\N	2024-01-23	\N	\N
700362	7021	700559	Fix 362	50 % off "today" 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	\N	\N	2025-12-11 09:35:14+00
700363	7010	700046	Prüfe 363	trailing blank  été à Besançon	open	3 days 1:30:00	2024-06-16	41.456626892089844	\N
700364	7032	\N	Prüfe 364	\N	open	\N	2025-09-09	82.44815826416016	\N
700365	7008	\N	Prüfe 365	trailing blank  👩‍👩‍👧‍👦 family order	won’t do	\N	\N	83.91822814941406	2025-03-05 19:15:43+00
700366	7005	700746	Fix 366	trailing blank  été à Besançon	open	3 days 21:30:00	\N	3.560985565185547	\N
700367	7014	700356	修正 367	\N	open	\N	\N	97.71239471435547	2023-03-18 17:16:27+00
700368	7001	700083	Fix 368	\N	open	0 days 2:30:00	\N	43.122703552246094	\N
700369	7020	\N	Prüfe 369	👩‍👩‍👧‍👦 family order 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	won’t do	2 days 10:30:00	\N	64.11479949951172	2024-03-18 11:04:00+00
700370	7033	\N	修正 370	50 % off "today" 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	3 days 18:30:00	2026-03-05	\N	\N
700371	7036	\N	修正 371	NULL été à Besançon	won’t do	1 days 21:30:00	\N	\N	\N
700372	7034	\N	修正 372	 tab\there	open	\N	\N	90.36959075927734	\N
700373	7036	\N	Prüfe 373	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 back\\slash	open	0 days 6:30:00	\N	2.979628801345825	2025-10-13 17:41:37+00
700374	7011	700330	Prüfe 374	ﬁne print tab\there	open	\N	2025-08-28	72.50833129882812	\N
700375	7020	700213	修正 375	ring twice 🔔🔔 ﬁne print	open	\N	\N	\N	\N
700376	7028	700690	Prüfe 376	naïve façade — ½ tab\there	open	\N	2025-10-31	69.6705551147461	\N
700377	7024	700413	Fix 377	back\\slash naïve façade — ½	done	\N	2024-07-10	65.60581970214844	2024-04-27 21:46:41+00
700378	7010	\N	修正 378	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ﬁne print	done	2 days 2:30:00	2025-03-23	\N	\N
700379	7020	\N	Fix 379	\N	won’t do	\N	2026-05-29	\N	\N
700380	7008	700731	Prüfe 380	50 % off "today" two\nlines	open	1 days 3:30:00	\N	\N	2024-12-17 03:56:48+00
700381	7031	\N	修正 381	trailing blank  	won’t do	\N	\N	\N	\N
700382	7036	700828	Prüfe 382	\N	done	1 days 8:30:00	\N	\N	\N
700383	7013	700497	修正 383	\N	won’t do	3 days 7:30:00	\N	\N	\N
700384	7007	\N	Prüfe 384	back\\slash 	won’t do	\N	\N	60.84889221191406	\N
700385	7013	700202	Prüfe 385	été à Besançon leave at the door	done	\N	2026-07-26	75.3741226196289	\N
700386	7010	700475	Fix 386	leave at the door gift 🎁	won’t do	\N	\N	31.50031280517578	\N
700387	7031	\N	Prüfe 387	trailing blank  leave at the door	open	\N	\N	82.16167449951172	\N
700388	7039	700212	Fix 388	été à Besançon gift 🎁	done	\N	2025-03-26	95.15108489990234	\N
700389	7009	\N	修正 389	leave at the door ﬁne print	won’t do	\N	2025-01-07	\N	2024-02-09 00:41:07+00
700390	7038	700258	Fix 390	trailing blank  tab\there	won’t do	3 days 22:30:00	\N	\N	2024-04-28 18:13:03+00
700391	7005	\N	Prüfe 391	\N	open	3 days 2:30:00	\N	46.27567672729492	2024-12-05 03:57:51+00
700392	7009	\N	Fix 392	\N	won’t do	\N	\N	36.75513458251953	2023-02-22 06:45:01+00
700393	7005	700619	修正 393	\N	done	3 days 19:30:00	2026-02-18	\N	\N
700394	7008	700272	修正 394	\N	won’t do	\N	2027-08-24	\N	\N
700395	7008	\N	修正 395	\N	open	0 days 1:30:00	2025-01-30	97.66214752197266	\N
700396	7022	\N	Fix 396	\N	open	\N	\N	20.86911964416504	\N
700397	7008	700625	Fix 397	\\N leave at the door	done	\N	\N	90.49761962890625	\N
700398	7014	\N	修正 398	\\N 50 % off "today"	done	\N	2026-06-23	45.51509475708008	\N
700399	7010	\N	修正 399	two\nlines NULL	won’t do	\N	\N	21.94148826599121	\N
700400	7010	700837	Fix 400	\N	open	\N	\N	26.82853889465332	\N
700401	7010	700821	Fix 401	\N	open	2 days 22:30:00	\N	65.47185516357422	\N
700402	7028	700312	Fix 402	it's fine leave at the door	open	\N	2027-09-07	\N	\N
700403	7019	700193	Fix 403	\N	open	\N	2026-08-28	20.595457077026367	\N
700404	7021	700090	Fix 404	\N	done	\N	2027-08-26	16.396516799926758	\N
700405	7017	700422	Fix 405	\\N leave at the door	open	\N	2025-11-22	5.31144905090332	2024-11-01 01:57:14+00
700406	7003	\N	修正 406	 ring twice 🔔🔔	done	\N	2027-05-04	\N	\N
700407	7014	\N	Fix 407	50 % off "today" leave at the door	done	\N	\N	71.11719512939453	\N
700408	7011	\N	Fix 408	\N	done	\N	\N	\N	\N
700409	7001	\N	Prüfe 409	\N	open	3 days 12:30:00	2025-06-25	\N	2023-04-22 05:56:41+00
700410	7007	\N	Fix 410	\N	done	\N	\N	\N	\N
700411	7001	700466	Fix 411	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ﬁne print	open	\N	\N	27.19171714782715	\N
700412	7021	700296	Prüfe 412	\N	done	\N	\N	33.115543365478516	\N
700413	7005	700517	Fix 413	👩‍👩‍👧‍👦 family order trailing blank 	won’t do	\N	\N	\N	\N
700414	7039	\N	Prüfe 414	naïve façade — ½ naïve façade — ½	open	2 days 11:30:00	2024-10-22	38.046173095703125	\N
700415	7023	700406	Fix 415	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ring twice 🔔🔔	done	2 days 20:30:00	2027-07-01	98.4688491821289	\N
700416	7006	\N	Fix 416	gift 🎁 back\\slash	open	\N	2025-12-22	31.04000473022461	\N
700417	7033	\N	修正 417	it's fine trailing blank 	open	\N	2025-10-19	\N	2024-09-06 07:53:04+00
700418	7020	\N	Fix 418	it's fine ring twice 🔔🔔	won’t do	\N	\N	\N	2024-01-24 17:49:48+00
700419	7015	700725	Prüfe 419	\N	open	\N	\N	\N	\N
700420	7000	\N	Fix 420	\N	open	\N	2025-01-04	\N	2023-12-07 08:17:38+00
700421	7036	700481	修正 421	trailing blank  back\\slash	done	2 days 5:30:00	\N	87.44113159179688	\N
700422	7029	700460	Prüfe 422	two\nlines tab\there	open	\N	\N	76.56729888916016	\N
700423	7016	700634	修正 423	\N	open	2 days 17:30:00	2025-12-05	\N	\N
700424	7025	\N	修正 424	it's fine ﬁne print	open	\N	2025-04-06	31.03946304321289	\N
700425	7024	700414	修正 425	naïve façade — ½ gift 🎁	won’t do	1 days 4:30:00	\N	62.77366256713867	2024-10-21 11:53:20+00
700426	7039	\N	Prüfe 426	\N	done	2 days 1:30:00	\N	\N	\N
700427	7008	700747	Fix 427	\N	open	\N	\N	19.438274383544922	\N
700428	7036	700521	Prüfe 428	\N	open	0 days 7:30:00	2027-10-06	\N	2024-10-02 11:50:34+00
700429	7014	700825	Fix 429	leave at the door ﬁne print	done	\N	\N	41.78672409057617	2023-06-21 20:15:17+00
700430	7001	700053	Fix 430	trailing blank  leave at the door	open	2 days 2:30:00	2024-06-07	92.96163177490234	\N
700431	7036	700537	Fix 431	👩‍👩‍👧‍👦 family order 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	0 days 1:30:00	\N	\N	\N
700432	7000	700674	Prüfe 432	 été à Besançon	open	\N	\N	91.22763061523438	\N
700433	7026	\N	修正 433	leave at the door été à Besançon	open	\N	2025-09-12	\N	\N
700434	7030	\N	修正 434	two\nlines trailing blank 	open	\N	2026-06-27	\N	\N
700435	7004	700238	Fix 435	\N	open	\N	2025-10-05	\N	\N
700436	7013	\N	Fix 436	\N	open	\N	2024-10-22	\N	2025-08-02 14:53:06+00
700437	7010	\N	修正 437	\N	done	\N	\N	\N	2025-01-31 08:17:23+00
700438	7019	700446	Prüfe 438	trailing blank  ﬁne print	open	\N	\N	\N	\N
700439	7034	700164	Fix 439	\N	open	3 days 2:30:00	\N	48.691856384277344	\N
700440	7008	700277	修正 440	trailing blank  tab\there	open	\N	\N	\N	2025-11-03 08:21:50+00
700441	7038	\N	修正 441	\N	open	\N	\N	\N	\N
700442	7011	\N	Prüfe 442	\N	open	\N	2025-03-30	\N	\N
700443	7035	\N	Prüfe 443	\N	open	2 days 4:30:00	\N	70.12450408935547	\N
700444	7013	700808	Prüfe 444	two\nlines ring twice 🔔🔔	won’t do	3 days 18:30:00	2027-12-18	3.299515724182129	\N
700445	7033	700003	Fix 445	\N	won’t do	2 days 3:30:00	\N	\N	2025-12-10 06:13:37+00
700446	7020	700131	Fix 446	back\\slash \\N	open	\N	2024-09-12	\N	\N
700447	7038	\N	修正 447	\N	won’t do	\N	2025-10-19	74.32455444335938	\N
700448	7034	\N	Fix 448	\N	done	2 days 16:30:00	\N	\N	\N
700449	7013	\N	修正 449	tab\there NULL	open	\N	2025-12-12	12.428223609924316	\N
700450	7025	700734	Prüfe 450	\\N 50 % off "today"	done	\N	2025-08-13	26.116666793823242	\N
700451	7018	700553	Fix 451	\N	done	0 days 16:30:00	2027-09-25	\N	\N
700452	7035	\N	Fix 452	\N	open	0 days 2:30:00	2026-05-08	90.66835021972656	2023-02-24 00:13:52+00
700453	7017	700308	Prüfe 453	\N	won’t do	\N	\N	46.5551643371582	2023-05-06 16:20:04+00
700454	7010	\N	Fix 454	ﬁne print naïve façade — ½	done	0 days 19:30:00	\N	49.98759460449219	\N
700455	7011	700744	Prüfe 455	tab\there back\\slash	won’t do	0 days 14:30:00	2024-10-24	\N	\N
700456	7037	\N	修正 456	naïve façade — ½ trailing blank 	won’t do	\N	2026-12-31	88.93329620361328	\N
700457	7001	700091	Fix 457	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 gift 🎁	done	\N	\N	\N	\N
700458	7012	700717	修正 458	\N	open	\N	2026-06-20	\N	\N
700459	7011	700882	Prüfe 459	\N	won’t do	2 days 3:30:00	2024-09-13	\N	\N
700460	7000	700596	Fix 460	it's fine 👩‍👩‍👧‍👦 family order	won’t do	\N	2027-01-12	\N	\N
700461	7012	700854	Fix 461	\N	done	3 days 4:30:00	2025-04-16	44.43156051635742	\N
700462	7007	700196	修正 462	it's fine \\N	done	3 days 12:30:00	2027-03-31	66.7593002319336	\N
700463	7021	700773	Prüfe 463	50 % off "today" gift 🎁	won’t do	\N	2025-10-18	67.35847473144531	\N
700464	7007	\N	修正 464	naïve façade — ½ trailing blank 	done	\N	2027-11-26	\N	\N
700465	7010	700396	Prüfe 465	two\nlines trailing blank 	open	\N	2027-04-06	86.08100891113281	2024-02-01 09:01:34+00
700466	7004	\N	Fix 466	tab\there NULL	done	\N	2025-03-10	76.4845199584961	\N
700467	7014	700119	Prüfe 467	 trailing blank 	open	\N	2024-01-23	\N	\N
700468	7027	\N	Prüfe 468	👩‍👩‍👧‍👦 family order NULL	won’t do	3 days 11:30:00	2027-06-05	86.96390533447266	2023-01-17 20:12:09+00
700469	7009	\N	修正 469	👩‍👩‍👧‍👦 family order tab\there	done	0 days 6:30:00	\N	0.5740571618080139	\N
700470	7024	700151	Fix 470	\N	open	\N	2026-01-19	\N	2023-09-05 20:57:22+00
700471	7023	700494	Fix 471	\N	open	1 days 7:30:00	\N	\N	2025-06-15 15:28:04+00
700472	7029	700245	修正 472	 	open	\N	\N	\N	\N
700473	7005	700574	Fix 473	\N	open	\N	\N	72.36441040039062	\N
700474	7026	700432	Fix 474	\N	won’t do	0 days 19:30:00	2027-01-16	\N	2023-11-20 06:46:28+00
700475	7006	700466	Prüfe 475	👩‍👩‍👧‍👦 family order \\N	won’t do	\N	2024-03-07	65.52758026123047	\N
700476	7033	700432	修正 476	\N	done	1 days 19:30:00	2026-08-09	11.154021263122559	\N
700477	7002	700232	Fix 477	 trailing blank 	won’t do	\N	2025-01-10	\N	\N
700478	7000	\N	Prüfe 478	\N	done	\N	2024-04-26	\N	\N
700479	7005	\N	修正 479	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 	won’t do	\N	\N	13.804536819458008	\N
700480	7031	700715	Prüfe 480	\N	done	\N	\N	\N	\N
700481	7011	\N	Fix 481	\N	open	0 days 16:30:00	\N	37.75370407104492	2024-07-18 18:23:04+00
700482	7039	\N	Fix 482	\N	open	1 days 4:30:00	2027-10-16	\N	\N
700483	7016	700324	Fix 483	\N	open	0 days 23:30:00	2024-04-08	\N	\N
700484	7024	\N	修正 484	it's fine trailing blank 	open	\N	2026-06-09	25.645832061767578	\N
700485	7037	\N	修正 485	it's fine trailing blank 	won’t do	\N	2024-06-29	\N	\N
700486	7019	\N	Prüfe 486	👩‍👩‍👧‍👦 family order 	open	0 days 9:30:00	2026-01-27	\N	\N
700487	7024	\N	Prüfe 487	\N	open	\N	\N	7.508427143096924	2023-12-06 06:22:18+00
700488	7012	700762	Fix 488	back\\slash two\nlines	done	\N	\N	94.32886505126953	2024-09-02 06:54:30+00
700489	7019	\N	Fix 489	\N	won’t do	\N	2025-07-11	57.85263442993164	\N
700490	7009	\N	修正 490	gift 🎁 	open	\N	2026-03-13	87.07838439941406	\N
700491	7019	\N	Prüfe 491	\N	open	2 days 15:30:00	\N	89.55258178710938	2025-09-30 22:02:15+00
700492	7009	\N	修正 492	\N	won’t do	\N	2027-11-11	99.84492492675781	\N
700493	7009	\N	Fix 493	été à Besançon \\N	open	\N	\N	\N	\N
700494	7002	700660	Prüfe 494	été à Besançon \\N	open	\N	\N	\N	\N
700495	7008	700430	Prüfe 495	it's fine ﬁne print	won’t do	\N	\N	15.34454345703125	\N
700496	7019	700805	修正 496	\N	open	3 days 10:30:00	2026-09-30	86.46101379394531	2025-08-04 13:15:04+00
700497	7020	\N	Fix 497	\N	open	\N	2026-09-26	92.72703552246094	\N
700498	7012	700633	Fix 498	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 \\N	done	\N	2025-11-15	92.17839050292969	\N
700499	7001	700385	Prüfe 499	\N	open	\N	2025-06-24	20.341291427612305	2023-11-04 12:46:59+00
700500	7011	\N	修正 500	it's fine NULL	open	\N	\N	\N	\N
700501	7005	700158	修正 501	\N	done	2 days 0:30:00	2024-02-25	\N	\N
700502	7022	\N	Prüfe 502	it's fine ﬁne print	open	1 days 4:30:00	\N	\N	2025-12-12 13:11:12+00
700503	7023	700657	Fix 503	leave at the door 50 % off "today"	won’t do	\N	\N	79.28846740722656	\N
700504	7033	\N	Prüfe 504	50 % off "today" \\N	won’t do	0 days 13:30:00	2024-07-11	\N	\N
700505	7018	700247	Fix 505	two\nlines 👩‍👩‍👧‍👦 family order	open	\N	2026-02-23	\N	\N
700506	7024	\N	修正 506	\\N 	won’t do	2 days 11:30:00	2027-12-22	\N	2023-10-27 19:37:03+00
700507	7002	700125	Prüfe 507	naïve façade — ½ tab\there	open	\N	\N	44.881229400634766	\N
700508	7033	\N	Prüfe 508	leave at the door leave at the door	done	\N	\N	\N	\N
700509	7010	\N	修正 509	two\nlines gift 🎁	done	2 days 21:30:00	\N	72.61808776855469	2025-05-19 05:37:00+00
700510	7024	\N	Prüfe 510	\N	done	\N	\N	\N	\N
700511	7018	\N	修正 511	leave at the door it's fine	won’t do	\N	2024-02-24	52.16187286376953	\N
700512	7008	700426	Prüfe 512	naïve façade — ½ two\nlines	done	\N	2027-06-19	7.475254535675049	2023-06-14 01:08:25+00
700513	7015	700416	Fix 513	\N	done	\N	2026-08-24	5.070333003997803	2025-09-30 11:33:08+00
700514	7009	\N	Prüfe 514	\N	won’t do	\N	2025-06-07	\N	\N
700515	7011	\N	Prüfe 515	\N	open	\N	\N	40.75272750854492	\N
700516	7027	700034	Prüfe 516	NULL NULL	won’t do	\N	2027-07-07	86.77511596679688	\N
700517	7020	700238	修正 517	two\nlines été à Besançon	open	0 days 3:30:00	2024-08-05	\N	2023-06-30 12:54:30+00
700518	7025	\N	Prüfe 518	it's fine two\nlines	open	\N	2025-08-02	\N	2024-04-25 07:03:37+00
700519	7016	\N	修正 519	\N	done	3 days 6:30:00	\N	\N	\N
700520	7025	\N	Prüfe 520	\N	open	\N	\N	\N	\N
700521	7008	700771	Fix 521	naïve façade — ½ two\nlines	done	\N	\N	\N	2025-09-15 10:22:56+00
700522	7020	700093	修正 522	leave at the door it's fine	done	0 days 23:30:00	\N	92.22635650634766	\N
700523	7020	700083	Fix 523	it's fine back\\slash	done	\N	\N	\N	\N
700524	7031	700494	Prüfe 524	back\\slash \\N	open	1 days 8:30:00	\N	8.15607738494873	\N
700525	7039	\N	Fix 525	tab\there gift 🎁	open	\N	\N	\N	\N
700526	7037	\N	Fix 526	naïve façade — ½ naïve façade — ½	won’t do	\N	2026-01-10	\N	2025-01-01 02:52:00+00
700527	7000	700503	Fix 527	\N	done	\N	\N	\N	\N
700528	7021	700578	Prüfe 528	leave at the door it's fine	open	\N	\N	\N	\N
700529	7003	700073	修正 529	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 NULL	open	1 days 20:30:00	2027-04-17	\N	\N
700530	7022	700835	Prüfe 530	\N	done	\N	2026-01-15	64.4461441040039	\N
700531	7039	700162	Fix 531	été à Besançon ring twice 🔔🔔	open	3 days 4:30:00	\N	27.104341506958008	2023-06-08 02:50:55+00
700532	7006	\N	修正 532	tab\there trailing blank 	won’t do	\N	2024-11-05	\N	\N
700533	7014	700476	Fix 533	gift 🎁 50 % off "today"	open	3 days 19:30:00	\N	\N	\N
700534	7037	700048	修正 534	\N	open	\N	\N	7.474606990814209	2024-03-06 17:44:35+00
700535	7034	700616	修正 535	gift 🎁 trailing blank 	won’t do	\N	2024-06-17	99.66098022460938	\N
700536	7037	\N	Prüfe 536	ﬁne print trailing blank 	open	\N	2026-12-25	73.3851318359375	2024-03-01 01:06:49+00
700537	7031	\N	Fix 537	\N	open	3 days 3:30:00	\N	\N	\N
700538	7030	\N	修正 538	leave at the door naïve façade — ½	open	\N	2024-01-17	\N	2023-01-08 16:13:53+00
700539	7006	\N	修正 539	 NULL	open	0 days 9:30:00	\N	\N	\N
700540	7023	700104	修正 540	ring twice 🔔🔔 	open	\N	2027-01-16	\N	\N
700541	7021	\N	Fix 541	NULL ring twice 🔔🔔	open	3 days 0:30:00	\N	\N	\N
700542	7014	\N	修正 542	\N	open	\N	2025-12-01	60.71699905395508	\N
700543	7023	\N	修正 543	naïve façade — ½ it's fine	open	\N	2027-10-10	78.22894287109375	\N
700544	7039	700645	Fix 544	naïve façade — ½ \\N	open	\N	\N	\N	\N
700545	7025	\N	修正 545	\N	open	\N	\N	\N	\N
700546	7005	\N	Fix 546	ring twice 🔔🔔 ring twice 🔔🔔	open	\N	\N	50.36629104614258	2023-08-09 17:47:34+00
700547	7030	\N	修正 547	NULL two\nlines	won’t do	\N	\N	70.49674224853516	\N
700548	7015	\N	修正 548	NULL 👩‍👩‍👧‍👦 family order	open	3 days 3:30:00	2026-02-24	94.32813262939453	\N
700549	7001	700066	Prüfe 549	 ring twice 🔔🔔	won’t do	\N	\N	35.87294006347656	\N
700550	7006	700074	Prüfe 550	two\nlines 	done	\N	2026-03-27	\N	\N
700551	7025	\N	Prüfe 551	tab\there naïve façade — ½	open	\N	\N	80.17183685302734	\N
700552	7039	\N	修正 552	\N	open	\N	\N	\N	\N
700553	7014	700306	修正 553	gift 🎁 back\\slash	open	\N	2024-07-05	79.09290313720703	\N
700554	7001	700058	Prüfe 554	leave at the door \\N	done	\N	\N	12.714132308959961	\N
700555	7003	\N	修正 555	\N	open	1 days 4:30:00	2026-05-30	77.09515380859375	\N
700556	7008	700253	修正 556	\N	done	1 days 8:30:00	\N	\N	\N
700557	7029	\N	Fix 557	 50 % off "today"	won’t do	2 days 7:30:00	\N	13.566415786743164	\N
700558	7033	\N	Prüfe 558	\N	won’t do	\N	\N	\N	\N
700559	7034	700208	修正 559	two\nlines \\N	open	\N	2025-05-06	\N	2024-04-15 07:08:53+00
700560	7025	700786	修正 560	\N	done	2 days 2:30:00	\N	\N	\N
700561	7032	700532	修正 561	50 % off "today" 50 % off "today"	open	2 days 5:30:00	\N	\N	2023-09-18 17:34:51+00
700562	7022	700264	修正 562	été à Besançon été à Besançon	won’t do	\N	2027-10-13	\N	\N
700563	7003	700376	Prüfe 563	NULL NULL	won’t do	\N	2025-09-19	88.44341278076172	\N
700564	7037	700423	Prüfe 564	\N	open	\N	\N	\N	\N
700565	7004	700243	Prüfe 565	\N	won’t do	\N	2025-06-03	\N	\N
700566	7027	\N	修正 566	ﬁne print ring twice 🔔🔔	open	\N	2026-05-20	79.76692962646484	\N
700567	7014	700745	修正 567	👩‍👩‍👧‍👦 family order trailing blank 	open	\N	\N	78.38616180419922	\N
700568	7036	700303	Fix 568	leave at the door back\\slash	won’t do	3 days 19:30:00	\N	54.180965423583984	\N
700569	7004	\N	修正 569	\N	won’t do	\N	\N	33.73637771606445	\N
700570	7037	\N	修正 570	it's fine 👩‍👩‍👧‍👦 family order	open	\N	\N	58.37028884887695	2025-09-04 11:20:07+00
700571	7037	700534	Fix 571	ring twice 🔔🔔 ﬁne print	won’t do	1 days 3:30:00	\N	48.80937957763672	\N
700572	7020	\N	Fix 572	back\\slash ﬁne print	open	\N	2026-07-17	\N	\N
700573	7001	700425	Prüfe 573	it's fine two\nlines	done	0 days 2:30:00	\N	94.03023529052734	\N
700574	7000	\N	Fix 574	NULL trailing blank 	won’t do	\N	2025-03-26	\N	2023-12-08 19:49:56+00
700575	7022	700674	Prüfe 575	 it's fine	done	\N	2026-09-30	17.40451431274414	2025-04-27 00:40:32+00
700576	7022	700897	Prüfe 576	ring twice 🔔🔔 back\\slash	open	2 days 23:30:00	\N	\N	\N
700577	7001	\N	修正 577	\N	open	0 days 13:30:00	2024-01-01	\N	\N
700578	7009	\N	修正 578	tab\there back\\slash	open	\N	2025-12-15	60.925506591796875	\N
700579	7001	700719	Prüfe 579	 	won’t do	1 days 17:30:00	2026-06-09	\N	2024-12-11 06:27:09+00
700580	7035	700237	修正 580	it's fine 50 % off "today"	won’t do	\N	\N	70.3674545288086	\N
700581	7024	\N	修正 581	50 % off "today" back\\slash	done	\N	2026-09-24	20.659048080444336	\N
700582	7012	\N	Prüfe 582	\N	open	\N	\N	13.322124481201172	\N
700583	7026	\N	Fix 583	tab\there été à Besançon	won’t do	\N	2026-12-20	69.56250762939453	\N
700584	7008	\N	Prüfe 584	\N	won’t do	\N	2026-10-05	\N	\N
700585	7001	\N	修正 585	back\\slash ring twice 🔔🔔	open	\N	\N	89.56584930419922	2025-05-08 03:32:53+00
700586	7008	\N	修正 586	it's fine été à Besançon	open	\N	2025-04-12	\N	\N
700587	7005	\N	修正 587	trailing blank  two\nlines	open	\N	\N	\N	2024-12-05 20:24:15+00
700588	7018	\N	Prüfe 588	\N	done	2 days 6:30:00	\N	78.43106842041016	\N
700589	7031	700143	Fix 589	leave at the door 👩‍👩‍👧‍👦 family order	done	\N	\N	\N	2024-04-09 20:00:32+00
700590	7028	700360	Fix 590	back\\slash 👩‍👩‍👧‍👦 family order	done	2 days 13:30:00	2025-08-10	3.7573230266571045	\N
700591	7037	\N	修正 591	\N	open	\N	2027-10-22	\N	2025-05-29 00:17:53+00
700592	7030	700869	Prüfe 592	leave at the door naïve façade — ½	won’t do	0 days 22:30:00	\N	10.911345481872559	\N
700593	7021	\N	Fix 593	\\N 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	done	0 days 6:30:00	2025-11-16	\N	\N
700594	7033	700198	修正 594	été à Besançon two\nlines	done	1 days 15:30:00	2024-10-20	\N	2025-04-25 07:18:25+00
700595	7034	\N	Fix 595	gift 🎁 naïve façade — ½	open	0 days 0:30:00	\N	48.87894058227539	\N
700596	7029	\N	Fix 596	été à Besançon 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	won’t do	3 days 21:30:00	2025-03-16	\N	\N
700597	7008	700081	修正 597	 it's fine	open	\N	\N	53.57423782348633	\N
700598	7011	\N	Prüfe 598	tab\there ring twice 🔔🔔	won’t do	\N	2026-01-20	\N	2024-06-27 08:23:26+00
700599	7003	700532	修正 599	\N	won’t do	\N	\N	47.60586929321289	2024-09-21 02:59:06+00
700600	7020	\N	Prüfe 600	ﬁne print back\\slash	open	2 days 0:30:00	\N	71.38774108886719	\N
700601	7020	700885	Prüfe 601	été à Besançon back\\slash	open	\N	2025-02-05	83.7448501586914	2023-07-10 11:46:23+00
700602	7016	700144	Fix 602	\N	done	1 days 20:30:00	\N	61.193450927734375	\N
700603	7014	700332	Prüfe 603	\N	open	\N	\N	\N	\N
700604	7005	\N	修正 604	\N	open	\N	\N	10.241257667541504	\N
700605	7019	700526	Fix 605	ﬁne print 👩‍👩‍👧‍👦 family order	open	\N	\N	\N	2023-01-11 16:38:37+00
700606	7038	700364	修正 606	50 % off "today" gift 🎁	done	\N	2025-05-04	\N	2024-01-08 08:47:08+00
700607	7015	\N	修正 607	back\\slash 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	done	0 days 6:30:00	2026-11-14	55.26309585571289	\N
700608	7010	700713	Fix 608	\N	open	\N	\N	\N	2025-09-10 11:25:26+00
700609	7017	\N	Prüfe 609	\N	done	\N	2024-01-06	18.57975959777832	2024-06-28 05:10:48+00
700610	7037	700486	修正 610	\N	open	\N	\N	3.636570930480957	\N
700611	7022	\N	Fix 611	\N	won’t do	1 days 6:30:00	2026-08-31	18.47917938232422	\N
700612	7028	700822	Fix 612	\N	won’t do	0 days 17:30:00	2027-07-05	\N	\N
700613	7035	\N	Fix 613	\N	won’t do	\N	2024-01-28	\N	\N
700614	7016	700083	Fix 614	\N	done	\N	2024-06-09	62.21929931640625	\N
700615	7010	700882	Prüfe 615	\N	won’t do	0 days 3:30:00	\N	\N	\N
700616	7000	\N	Prüfe 616	\N	open	2 days 16:30:00	2024-12-12	18.757190704345703	2024-10-14 11:37:42+00
700617	7034	700441	修正 617	it's fine été à Besançon	won’t do	\N	2027-07-01	\N	\N
700618	7019	700602	Prüfe 618	👩‍👩‍👧‍👦 family order trailing blank 	open	\N	2027-04-20	29.141353607177734	\N
700619	7025	\N	修正 619	back\\slash NULL	done	\N	\N	96.1561508178711	2024-10-04 20:51:00+00
700620	7034	\N	Fix 620	leave at the door 50 % off "today"	done	2 days 21:30:00	\N	25.07819175720215	\N
700621	7012	700898	Prüfe 621	back\\slash back\\slash	done	\N	2027-04-29	17.522199630737305	\N
700622	7039	\N	Fix 622	gift 🎁 back\\slash	open	\N	\N	\N	\N
700623	7012	700021	Fix 623	\N	won’t do	0 days 23:30:00	\N	78.62613677978516	\N
700624	7003	700149	Prüfe 624	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	won’t do	3 days 0:30:00	\N	6.421872138977051	\N
700625	7005	700372	Fix 625	back\\slash trailing blank 	won’t do	3 days 21:30:00	2026-06-28	\N	\N
700626	7030	700171	Fix 626	ﬁne print leave at the door	done	\N	\N	64.51350402832031	\N
700627	7039	700166	Fix 627	leave at the door leave at the door	won’t do	\N	2024-08-12	\N	\N
700628	7034	\N	Fix 628	\N	open	\N	\N	93.83853912353516	2025-07-22 15:45:15+00
700629	7036	\N	修正 629	\N	open	\N	2024-07-21	\N	\N
700630	7011	700305	Fix 630	naïve façade — ½ NULL	open	\N	2027-05-26	\N	\N
700631	7038	700189	Fix 631	\N	won’t do	1 days 20:30:00	\N	\N	\N
700632	7026	\N	修正 632	50 % off "today" 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	\N	69.08432006835938	\N
700633	7034	\N	Fix 633	 it's fine	open	1 days 3:30:00	\N	83.4072036743164	2025-10-29 22:49:43+00
700634	7038	700208	Prüfe 634	\N	won’t do	\N	\N	\N	\N
700635	7027	700431	Prüfe 635	\N	done	\N	2024-11-02	75.60690307617188	\N
700636	7027	\N	修正 636	\\N ring twice 🔔🔔	done	\N	\N	10.850831031799316	2025-12-27 16:39:22+00
700637	7018	\N	修正 637	 tab\there	done	0 days 17:30:00	2025-09-23	\N	\N
700638	7038	\N	Prüfe 638	ring twice 🔔🔔 👩‍👩‍👧‍👦 family order	done	\N	2024-04-27	3.1250970363616943	\N
700639	7032	\N	Fix 639	\N	won’t do	2 days 19:30:00	2027-10-05	92.18864440917969	\N
700640	7024	\N	Fix 640	50 % off "today" ﬁne print	open	3 days 6:30:00	\N	61.4415397644043	\N
700641	7010	\N	Prüfe 641	naïve façade — ½ trailing blank 	done	\N	2024-05-25	6.7564592361450195	2023-10-14 21:02:25+00
700642	7034	\N	修正 642	naïve façade — ½ ring twice 🔔🔔	open	0 days 21:30:00	\N	57.767539978027344	2024-02-23 02:54:09+00
700643	7031	700225	修正 643	trailing blank  leave at the door	open	1 days 2:30:00	2027-06-14	80.072998046875	\N
700644	7020	700337	Fix 644	\N	open	0 days 15:30:00	2025-04-25	\N	\N
700645	7038	700191	Prüfe 645	👩‍👩‍👧‍👦 family order 	done	\N	2027-06-20	\N	\N
700646	7003	700547	Prüfe 646	\N	done	0 days 9:30:00	\N	\N	2025-03-22 06:42:10+00
700647	7002	700417	Prüfe 647	50 % off "today" 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	2 days 20:30:00	\N	\N	\N
700648	7008	\N	Prüfe 648	leave at the door 👩‍👩‍👧‍👦 family order	open	0 days 5:30:00	2025-10-10	49.695674896240234	\N
700649	7031	700061	修正 649	naïve façade — ½ gift 🎁	won’t do	\N	\N	50.160736083984375	\N
700650	7022	\N	Fix 650	 naïve façade — ½	won’t do	\N	2027-07-23	85.75868225097656	2025-04-25 12:46:40+00
700651	7008	\N	Fix 651	\N	open	\N	2027-05-05	11.620963096618652	2023-12-27 06:21:53+00
700652	7011	\N	Fix 652	\N	open	1 days 0:30:00	2027-05-31	19.880422592163086	2023-08-15 17:20:42+00
700653	7039	700899	Prüfe 653	 leave at the door	done	\N	\N	97.42438507080078	\N
700654	7022	\N	Fix 654	leave at the door été à Besançon	won’t do	\N	2027-04-25	\N	2024-01-27 23:01:21+00
700655	7023	\N	Fix 655	👩‍👩‍👧‍👦 family order tab\there	open	2 days 22:30:00	\N	\N	2025-11-29 07:40:13+00
700656	7003	\N	Fix 656	50 % off "today" back\\slash	won’t do	\N	\N	23.837080001831055	\N
700657	7018	700242	Prüfe 657	\N	open	\N	2026-12-14	26.860376358032227	\N
700658	7033	\N	Fix 658	\N	open	\N	2025-05-06	\N	\N
700659	7016	700831	Fix 659	leave at the door gift 🎁	done	\N	2025-03-12	\N	2023-07-12 11:45:01+00
700660	7012	\N	Prüfe 660	\N	done	0 days 22:30:00	\N	\N	2023-06-07 06:35:56+00
700661	7009	700688	修正 661	trailing blank  👩‍👩‍👧‍👦 family order	open	\N	2026-09-19	23.49765968322754	\N
700662	7020	\N	Prüfe 662	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	3 days 12:30:00	2027-03-23	\N	2025-10-07 15:21:09+00
700663	7038	\N	Fix 663	 ﬁne print	open	3 days 9:30:00	2024-06-13	81.81510925292969	\N
700664	7028	700258	Prüfe 664	\N	won’t do	\N	2025-04-14	43.38909912109375	\N
700665	7010	700200	修正 665	été à Besançon 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	2025-12-07	\N	\N
700666	7034	700487	Fix 666	👩‍👩‍👧‍👦 family order NULL	won’t do	\N	2027-08-14	36.298789978027344	2025-10-10 08:51:36+00
700667	7011	\N	修正 667	\\N it's fine	open	1 days 2:30:00	\N	72.38802337646484	2024-02-05 18:01:01+00
700668	7007	\N	Prüfe 668	\N	done	\N	2027-02-25	\N	\N
700669	7028	700003	修正 669	👩‍👩‍👧‍👦 family order tab\there	won’t do	0 days 1:30:00	\N	91.28208923339844	2024-08-21 00:47:08+00
700670	7003	\N	Prüfe 670	\N	open	\N	\N	27.332754135131836	2023-09-27 21:39:32+00
700671	7007	700159	Fix 671	naïve façade — ½ two\nlines	won’t do	\N	2025-10-15	90.17050170898438	2023-08-17 23:28:34+00
700672	7001	\N	修正 672	leave at the door two\nlines	won’t do	\N	2026-06-05	4.092953205108643	\N
700673	7016	700279	Fix 673	\N	won’t do	\N	\N	38.61933898925781	2023-08-02 00:58:52+00
700674	7018	\N	Prüfe 674	\\N été à Besançon	open	\N	2024-01-11	\N	\N
700675	7039	\N	Fix 675	two\nlines ring twice 🔔🔔	won’t do	\N	\N	\N	\N
700676	7017	\N	修正 676	\N	done	\N	2027-08-04	\N	\N
700677	7034	\N	Prüfe 677	it's fine two\nlines	open	\N	2026-07-21	\N	2023-08-15 21:33:28+00
700678	7017	\N	Fix 678	\N	open	\N	2027-06-10	\N	\N
700679	7039	\N	Fix 679	back\\slash NULL	open	\N	\N	\N	\N
700680	7033	700021	Fix 680	\N	done	\N	\N	\N	2025-08-15 01:30:12+00
700681	7039	\N	Prüfe 681	trailing blank  ring twice 🔔🔔	won’t do	2 days 0:30:00	\N	16.63020133972168	\N
700682	7018	700577	Prüfe 682	 leave at the door	open	3 days 13:30:00	\N	31.7690486907959	\N
700683	7037	700250	Fix 683	ring twice 🔔🔔 été à Besançon	open	\N	2026-11-11	68.14457702636719	\N
700684	7034	\N	Prüfe 684	\N	done	\N	2024-04-20	\N	2023-09-15 01:29:14+00
700685	7038	700827	Prüfe 685	\N	won’t do	\N	\N	\N	\N
700686	7031	700485	Fix 686	trailing blank  leave at the door	won’t do	\N	\N	\N	\N
700687	7033	700146	修正 687	\N	open	\N	2027-12-20	\N	\N
700688	7031	\N	修正 688	two\nlines été à Besançon	won’t do	\N	\N	41.23213195800781	2025-11-22 21:22:46+00
700689	7018	700334	Fix 689	50 % off "today" back\\slash	open	\N	\N	24.99729347229004	2025-08-29 11:18:08+00
700690	7009	\N	修正 690	ring twice 🔔🔔 it's fine	open	1 days 11:30:00	\N	\N	\N
700691	7015	\N	修正 691	leave at the door gift 🎁	open	1 days 17:30:00	2026-03-25	\N	\N
700692	7007	700699	修正 692	👩‍👩‍👧‍👦 family order tab\there	won’t do	\N	\N	\N	\N
700693	7039	700191	Fix 693	two\nlines tab\there	done	\N	2026-09-05	\N	\N
700694	7036	700078	Prüfe 694	\N	open	\N	\N	88.79940032958984	\N
700695	7016	\N	Fix 695	 👩‍👩‍👧‍👦 family order	open	0 days 16:30:00	2024-03-07	70.2403335571289	\N
700696	7002	\N	Fix 696	ring twice 🔔🔔 👩‍👩‍👧‍👦 family order	open	\N	\N	\N	\N
700697	7006	700126	Fix 697	été à Besançon gift 🎁	open	2 days 0:30:00	\N	\N	\N
700698	7020	700572	Fix 698	50 % off "today" 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	done	\N	2025-06-24	\N	\N
700699	7033	700491	Prüfe 699	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 back\\slash	open	2 days 17:30:00	\N	\N	2023-04-24 08:39:20+00
700700	7008	\N	修正 700	gift 🎁 ring twice 🔔🔔	open	\N	2025-04-20	82.52686309814453	\N
700701	7036	\N	修正 701	ring twice 🔔🔔 trailing blank 	won’t do	\N	2025-08-18	\N	\N
700702	7034	700041	Fix 702	back\\slash NULL	open	\N	\N	72.10742950439453	\N
700703	7039	700856	修正 703	50 % off "today" gift 🎁	done	\N	\N	1.7504831552505493	\N
700704	7032	700367	修正 704	50 % off "today" 50 % off "today"	won’t do	\N	2025-03-22	14.957829475402832	\N
700705	7007	700707	Prüfe 705	ring twice 🔔🔔 été à Besançon	won’t do	\N	\N	\N	2024-12-17 10:22:26+00
700706	7031	700106	Prüfe 706	\N	open	\N	2024-01-06	79.34142303466797	\N
700707	7010	\N	Fix 707	ﬁne print ﬁne print	won’t do	\N	\N	\N	\N
700708	7012	\N	修正 708	\N	open	\N	2024-03-16	\N	\N
700709	7023	\N	修正 709	tab\there tab\there	open	\N	2027-06-21	\N	\N
700710	7007	700032	修正 710	\N	open	\N	\N	54.56023025512695	\N
700711	7000	700645	Fix 711	trailing blank  été à Besançon	open	\N	2026-11-23	81.33741760253906	2024-01-18 06:34:57+00
700712	7017	\N	Fix 712	\N	open	2 days 3:30:00	2027-06-19	\N	\N
700713	7006	700476	Prüfe 713	back\\slash gift 🎁	won’t do	\N	\N	\N	2025-01-13 12:12:34+00
700714	7037	700584	Fix 714	\N	open	\N	\N	16.278427124023438	2025-06-16 09:21:08+00
700715	7032	\N	修正 715	ﬁne print 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	won’t do	\N	\N	22.765945434570312	\N
700716	7036	700344	修正 716	50 % off "today" ﬁne print	open	3 days 9:30:00	\N	22.41568946838379	\N
700717	7012	\N	修正 717	trailing blank  NULL	open	\N	2024-07-28	26.51787757873535	\N
700718	7003	\N	Prüfe 718	back\\slash naïve façade — ½	open	\N	2025-06-02	\N	2025-04-26 13:38:16+00
700719	7021	700539	Fix 719	\N	open	3 days 19:30:00	2025-12-27	\N	\N
700720	7017	700235	Prüfe 720	\N	done	3 days 1:30:00	2027-04-26	46.3619499206543	2025-04-22 23:18:20+00
700721	7001	700445	Fix 721	trailing blank  it's fine	open	0 days 20:30:00	2024-04-22	\N	2024-06-30 12:56:52+00
700722	7034	\N	修正 722	NULL ring twice 🔔🔔	won’t do	1 days 17:30:00	2026-11-18	6.292231559753418	\N
700723	7036	700327	Fix 723	\N	open	1 days 0:30:00	2025-01-08	14.1881103515625	\N
700724	7038	\N	Fix 724	\N	done	\N	2027-11-13	86.298583984375	\N
700725	7018	\N	修正 725	NULL 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	3 days 21:30:00	2024-07-30	\N	\N
700726	7027	\N	Fix 726	\N	open	2 days 9:30:00	2024-03-05	\N	\N
700727	7038	700463	Fix 727	\N	open	3 days 2:30:00	2024-03-12	84.6956558227539	\N
700728	7033	\N	Fix 728	tab\there naïve façade — ½	open	2 days 2:30:00	2027-02-03	\N	\N
700729	7029	700651	Prüfe 729	back\\slash trailing blank 	won’t do	\N	\N	\N	2024-02-01 12:01:25+00
700730	7036	700551	修正 730	\N	won’t do	0 days 3:30:00	2027-11-13	\N	\N
700731	7015	700633	修正 731	gift 🎁 👩‍👩‍👧‍👦 family order	open	0 days 10:30:00	2024-02-06	\N	\N
700732	7037	\N	Prüfe 732	\N	won’t do	\N	2025-11-19	59.59389114379883	\N
700733	7003	\N	Fix 733	\N	open	2 days 23:30:00	\N	\N	\N
700734	7038	700009	Prüfe 734	naïve façade — ½ it's fine	open	3 days 21:30:00	2026-04-10	40.39566421508789	\N
700735	7027	700549	Fix 735	\N	done	\N	2025-07-10	\N	\N
700736	7027	700021	Fix 736	\N	open	\N	\N	\N	\N
700737	7028	\N	Fix 737	back\\slash back\\slash	open	2 days 8:30:00	\N	\N	\N
700738	7026	\N	Prüfe 738	\N	open	1 days 12:30:00	\N	29.196353912353516	2025-12-15 12:51:50+00
700739	7030	\N	Fix 739	\N	open	\N	2026-07-12	\N	\N
700740	7014	\N	Prüfe 740	\N	won’t do	\N	\N	20.486024856567383	2023-01-12 21:52:22+00
700741	7035	\N	Prüfe 741	👩‍👩‍👧‍👦 family order naïve façade — ½	done	2 days 10:30:00	\N	8.088001251220703	\N
700742	7037	\N	Prüfe 742	\\N 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	done	1 days 6:30:00	\N	18.257413864135742	\N
700743	7012	\N	Fix 743	it's fine trailing blank 	won’t do	\N	2026-08-05	53.05532455444336	\N
700744	7028	700594	Prüfe 744	naïve façade — ½ \\N	open	\N	2025-01-18	\N	\N
700745	7024	700634	Prüfe 745	\N	won’t do	3 days 23:30:00	2027-11-16	17.364601135253906	\N
700746	7026	\N	修正 746	two\nlines été à Besançon	open	2 days 19:30:00	\N	\N	\N
700747	7024	\N	修正 747	ring twice 🔔🔔 leave at the door	open	\N	2024-09-12	\N	2024-10-17 13:30:11+00
700748	7038	700302	Prüfe 748	tab\there 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	\N	\N	2023-06-30 06:44:28+00
700749	7018	\N	修正 749	trailing blank  trailing blank 	open	\N	\N	0.927971601486206	\N
700750	7016	\N	修正 750	ring twice 🔔🔔 NULL	done	\N	2025-03-04	16.217365264892578	\N
700751	7022	700619	Prüfe 751	été à Besançon it's fine	won’t do	\N	\N	62.40445327758789	2023-09-04 23:18:53+00
700752	7029	\N	修正 752	ﬁne print 	open	\N	\N	99.97637939453125	\N
700753	7026	700792	Prüfe 753	ring twice 🔔🔔 	done	3 days 23:30:00	\N	3.0493111610412598	2025-02-03 03:08:36+00
700754	7015	700729	Prüfe 754	ring twice 🔔🔔 	won’t do	\N	2027-12-24	58.460227966308594	\N
700755	7030	\N	Prüfe 755	back\\slash gift 🎁	open	\N	2024-07-31	\N	2025-08-22 10:38:42+00
700756	7023	\N	Prüfe 756	\\N naïve façade — ½	open	3 days 3:30:00	\N	\N	\N
700757	7004	700566	Prüfe 757	ﬁne print 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	3 days 22:30:00	\N	\N	\N
700758	7028	700844	修正 758	ﬁne print naïve façade — ½	open	\N	2026-05-16	36.17209243774414	\N
700759	7039	700525	Prüfe 759	NULL 👩‍👩‍👧‍👦 family order	done	\N	\N	\N	\N
700760	7020	\N	Prüfe 760	\\N 50 % off "today"	open	2 days 9:30:00	2025-04-11	\N	2024-05-08 02:15:01+00
700761	7002	700682	修正 761	50 % off "today" it's fine	done	\N	\N	\N	\N
700762	7027	\N	Fix 762	\N	open	\N	\N	\N	\N
700763	7017	\N	Prüfe 763	\N	open	1 days 10:30:00	2027-12-14	68.69698333740234	\N
700764	7021	\N	Prüfe 764	leave at the door leave at the door	done	\N	2024-10-12	67.58482360839844	\N
700765	7001	700791	Prüfe 765	\N	open	\N	2027-10-06	\N	\N
700766	7034	\N	修正 766	leave at the door two\nlines	done	\N	\N	\N	2023-11-28 13:49:46+00
700767	7013	\N	Prüfe 767	naïve façade — ½ été à Besançon	open	\N	2025-12-09	49.804080963134766	\N
700768	7003	\N	Prüfe 768	tab\there trailing blank 	open	\N	\N	22.861875534057617	\N
700769	7029	\N	Fix 769	\N	open	\N	2025-07-26	88.68700408935547	\N
700770	7005	700416	Fix 770	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 	open	2 days 1:30:00	2026-09-19	\N	2025-07-28 10:28:12+00
700771	7003	\N	Fix 771	\N	open	\N	\N	\N	\N
700772	7012	700859	Prüfe 772	tab\there \\N	done	\N	\N	\N	\N
700773	7006	\N	修正 773	ring twice 🔔🔔 ring twice 🔔🔔	open	0 days 19:30:00	\N	72.45736694335938	2025-01-16 18:21:15+00
700774	7028	700142	Prüfe 774	\N	won’t do	\N	2024-04-25	62.33861541748047	\N
700775	7013	700712	修正 775	tab\there back\\slash	won’t do	\N	\N	\N	\N
700776	7006	700667	修正 776	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 leave at the door	won’t do	\N	2027-10-03	\N	\N
700777	7014	700235	Fix 777	\N	won’t do	\N	\N	\N	2024-04-28 10:20:09+00
700778	7015	\N	Prüfe 778	\N	won’t do	\N	2026-08-17	76.45817565917969	\N
700779	7001	\N	修正 779	gift 🎁 naïve façade — ½	open	2 days 6:30:00	2027-01-01	30.211687088012695	\N
700780	7005	700839	修正 780	\\N gift 🎁	open	\N	2024-02-06	18.316909790039062	2025-09-13 17:18:16+00
700781	7014	\N	Fix 781	tab\there tab\there	open	3 days 2:30:00	2025-03-14	74.42646789550781	\N
700782	7030	\N	Fix 782	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 gift 🎁	done	2 days 17:30:00	\N	92.65325164794922	\N
700783	7013	\N	Prüfe 783	\N	open	\N	2025-07-30	\N	2025-01-15 07:02:01+00
700784	7025	\N	Fix 784	\N	won’t do	\N	\N	88.74304962158203	2024-12-13 02:39:45+00
700785	7036	\N	修正 785	two\nlines leave at the door	open	3 days 13:30:00	\N	60.439857482910156	\N
700786	7017	700477	Prüfe 786	NULL gift 🎁	done	3 days 8:30:00	2024-06-17	\N	2025-04-25 00:03:40+00
700787	7032	700715	Fix 787	two\nlines 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	\N	82.5887222290039	\N
700788	7016	\N	Fix 788	back\\slash leave at the door	open	\N	2027-05-09	18.530088424682617	\N
700789	7036	\N	Fix 789	\N	open	\N	2024-05-11	\N	\N
700790	7025	700540	修正 790	NULL été à Besançon	won’t do	\N	2027-02-10	\N	\N
700791	7002	\N	修正 791	two\nlines two\nlines	won’t do	\N	\N	\N	\N
700792	7016	700820	Prüfe 792	leave at the door it's fine	won’t do	3 days 18:30:00	\N	0.7937644720077515	2024-11-18 18:12:09+00
700793	7002	\N	Fix 793	trailing blank  50 % off "today"	open	0 days 9:30:00	\N	\N	2024-11-23 08:40:40+00
700794	7037	\N	Prüfe 794	trailing blank  two\nlines	open	\N	\N	20.081186294555664	\N
700795	7029	700443	Fix 795	\N	done	\N	2024-08-07	\N	2025-10-07 18:01:36+00
700796	7021	700146	修正 796	trailing blank  NULL	won’t do	\N	\N	\N	\N
700797	7002	\N	Prüfe 797	\N	done	\N	2024-01-08	7.828446865081787	\N
700798	7025	700017	Prüfe 798	tab\there été à Besançon	open	\N	\N	\N	\N
700799	7002	\N	Prüfe 799	\N	open	\N	\N	\N	\N
700800	7003	700402	修正 800	trailing blank  it's fine	won’t do	\N	2026-06-30	\N	\N
700801	7028	\N	Fix 801	two\nlines two\nlines	open	\N	2026-05-17	97.53555297851562	\N
700802	7013	\N	Fix 802	it's fine two\nlines	open	1 days 0:30:00	\N	\N	\N
700803	7013	700640	Fix 803	\N	done	\N	\N	26.511863708496094	2024-07-19 06:17:46+00
700804	7009	\N	Fix 804	naïve façade — ½ tab\there	won’t do	0 days 2:30:00	2024-07-01	\N	\N
700805	7026	700166	修正 805	back\\slash gift 🎁	open	\N	\N	\N	\N
700806	7022	700599	Fix 806	trailing blank  \\N	done	3 days 2:30:00	2026-07-20	1.4826922416687012	\N
700807	7002	700686	修正 807	\N	open	3 days 4:30:00	2027-08-31	5.484030723571777	\N
700808	7030	700695	Prüfe 808	\N	done	\N	2025-06-13	71.65965270996094	2025-10-21 23:43:47+00
700809	7016	700291	Fix 809	\N	done	0 days 0:30:00	\N	14.078879356384277	\N
700810	7002	\N	Prüfe 810	\N	open	\N	2026-05-14	\N	2025-11-28 00:39:41+00
700811	7008	\N	修正 811	back\\slash back\\slash	won’t do	\N	2024-08-16	31.068620681762695	2024-10-20 17:15:03+00
700812	7005	\N	Prüfe 812	\N	open	1 days 3:30:00	2026-10-28	1.3162158727645874	\N
700813	7009	700297	Fix 813	ﬁne print ﬁne print	open	3 days 18:30:00	2027-10-24	\N	\N
700814	7035	\N	Fix 814	\N	open	0 days 7:30:00	\N	49.296504974365234	\N
700815	7004	700155	Prüfe 815	leave at the door 👩‍👩‍👧‍👦 family order	done	\N	\N	\N	\N
700816	7028	700262	Prüfe 816	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍👩‍👧‍👦 family order	won’t do	1 days 19:30:00	\N	\N	\N
700817	7016	\N	Fix 817	\N	won’t do	1 days 14:30:00	2026-11-28	\N	\N
700818	7011	\N	Fix 818	ﬁne print 	open	2 days 2:30:00	2025-07-14	84.97247314453125	\N
700819	7003	\N	Fix 819	\N	open	\N	\N	\N	\N
700820	7009	\N	Fix 820	\N	open	\N	\N	69.81404113769531	\N
700821	7022	700616	Prüfe 821	trailing blank  it's fine	won’t do	\N	\N	71.45462036132812	\N
700822	7017	700051	修正 822	\N	open	0 days 17:30:00	\N	\N	\N
700823	7000	700883	修正 823	NULL tab\there	open	\N	\N	\N	\N
700824	7003	\N	Fix 824	ring twice 🔔🔔 gift 🎁	won’t do	3 days 0:30:00	2027-01-01	29.659156799316406	\N
700825	7002	\N	Prüfe 825	ﬁne print trailing blank 	won’t do	\N	2024-01-27	\N	\N
700826	7025	\N	Fix 826	\N	open	1 days 21:30:00	2025-04-14	\N	\N
700827	7035	700848	Fix 827	ﬁne print ring twice 🔔🔔	won’t do	\N	\N	79.68373107910156	2025-03-29 15:26:06+00
700828	7006	700629	修正 828	ring twice 🔔🔔 👩‍👩‍👧‍👦 family order	open	\N	2026-07-15	\N	\N
700829	7025	700325	修正 829	\N	won’t do	\N	\N	79.27362823486328	\N
700830	7038	\N	修正 830	two\nlines it's fine	open	\N	\N	73.84290313720703	\N
700831	7039	\N	Fix 831	ring twice 🔔🔔 été à Besançon	done	2 days 3:30:00	2027-09-24	\N	\N
700832	7035	700508	Fix 832	ring twice 🔔🔔 trailing blank 	open	\N	\N	\N	\N
700833	7018	\N	Fix 833	 50 % off "today"	done	3 days 3:30:00	\N	\N	\N
700834	7027	\N	修正 834	\N	done	2 days 4:30:00	2027-02-04	40.65174865722656	\N
700835	7030	\N	修正 835	👩‍👩‍👧‍👦 family order \\N	open	3 days 22:30:00	\N	82.87449645996094	\N
700836	7005	\N	Fix 836	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 \\N	won’t do	3 days 14:30:00	\N	\N	2025-05-12 15:47:00+00
700837	7025	\N	Fix 837	\N	won’t do	\N	\N	\N	\N
700838	7006	\N	修正 838	it's fine été à Besançon	open	\N	\N	19.675678253173828	\N
700839	7038	\N	修正 839	leave at the door leave at the door	open	\N	\N	57.608001708984375	\N
700840	7033	\N	修正 840	ﬁne print 	done	\N	\N	71.16952514648438	\N
700841	7008	\N	Fix 841	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 \\N	open	1 days 16:30:00	2025-06-04	91.0177230834961	\N
700842	7015	700732	Prüfe 842	\N	done	\N	\N	\N	\N
700843	7026	\N	Fix 843	\N	open	2 days 13:30:00	\N	66.47039031982422	2025-03-17 21:19:25+00
700844	7024	\N	Fix 844	\N	open	3 days 14:30:00	\N	49.49739074707031	2024-08-15 04:49:19+00
700845	7022	\N	Prüfe 845	 two\nlines	open	\N	\N	\N	\N
700846	7000	700125	Fix 846	two\nlines 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	won’t do	3 days 5:30:00	\N	50.12028884887695	2023-12-24 14:26:45+00
700847	7019	700624	Fix 847	50 % off "today" été à Besançon	open	\N	\N	37.599884033203125	2024-07-09 07:03:17+00
700848	7029	700039	Fix 848	two\nlines ring twice 🔔🔔	open	2 days 13:30:00	\N	73.51300811767578	\N
700849	7023	\N	Fix 849	\N	won’t do	\N	\N	\N	\N
700850	7028	\N	修正 850	 ring twice 🔔🔔	done	\N	\N	\N	\N
700851	7013	\N	Fix 851	\\N two\nlines	open	1 days 10:30:00	\N	73.53866577148438	\N
700852	7010	\N	Fix 852	\N	won’t do	\N	\N	\N	\N
700853	7001	700375	Prüfe 853	\N	done	\N	\N	\N	\N
700854	7012	\N	修正 854	it's fine 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	done	\N	\N	55.47764205932617	\N
700855	7011	\N	Prüfe 855	back\\slash back\\slash	done	0 days 13:30:00	2025-07-12	\N	\N
700856	7031	700897	Prüfe 856	\N	open	\N	\N	80.81201934814453	2023-01-13 04:00:05+00
700857	7039	700215	修正 857	ﬁne print 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	2026-11-13	\N	\N
700858	7004	\N	修正 858	50 % off "today" trailing blank 	open	\N	2025-05-31	91.64149475097656	2025-08-18 18:16:48+00
700859	7000	700571	Fix 859	NULL 	done	\N	\N	\N	\N
700860	7011	700289	修正 860	\N	done	\N	2025-06-13	\N	2025-04-12 04:58:46+00
700861	7023	\N	Prüfe 861	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 50 % off "today"	open	\N	\N	36.94820785522461	\N
700862	7024	700793	修正 862	\N	done	3 days 19:30:00	2024-03-04	39.09044647216797	\N
700863	7020	700249	Prüfe 863	\N	open	\N	2024-11-19	\N	2024-11-11 14:56:59+00
700864	7007	\N	Prüfe 864	\N	done	1 days 17:30:00	\N	93.1969985961914	\N
700865	7032	\N	Prüfe 865	\N	open	1 days 2:30:00	\N	11.096593856811523	\N
700866	7006	\N	Prüfe 866	\\N 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	\N	1.4856619834899902	2025-02-09 03:10:38+00
700867	7020	700310	Prüfe 867	NULL ring twice 🔔🔔	won’t do	3 days 3:30:00	2027-02-14	5.978305339813232	2025-04-30 16:38:05+00
700868	7038	\N	Fix 868	\N	won’t do	\N	2027-02-19	59.89858627319336	\N
700869	7025	700740	Fix 869	two\nlines 50 % off "today"	won’t do	\N	\N	18.64583396911621	\N
700870	7004	\N	Prüfe 870	\N	won’t do	\N	2026-06-17	89.72208404541016	\N
700871	7030	\N	Fix 871	\N	open	\N	2026-09-22	13.306371688842773	2024-03-11 13:03:55+00
700872	7016	700325	Prüfe 872	\\N naïve façade — ½	won’t do	2 days 11:30:00	\N	99.12434387207031	\N
700873	7024	700860	修正 873	\N	open	\N	2024-12-19	\N	\N
700874	7004	\N	修正 874	50 % off "today" 👩‍👩‍👧‍👦 family order	open	\N	2025-02-02	29.065879821777344	\N
700875	7023	700199	修正 875	tab\there 	open	\N	2024-05-12	7.328322887420654	\N
700876	7025	\N	修正 876	it's fine gift 🎁	done	3 days 13:30:00	\N	\N	\N
700877	7022	\N	Fix 877	\N	done	\N	2024-08-07	\N	2025-01-02 07:09:03+00
700878	7035	700326	Fix 878	\N	open	\N	2027-04-25	\N	\N
700879	7021	700190	修正 879	leave at the door gift 🎁	open	\N	2025-11-14	96.17127227783203	\N
700880	7001	700378	Fix 880	50 % off "today" 👩‍👩‍👧‍👦 family order	open	\N	\N	93.1181411743164	\N
700881	7014	\N	Fix 881	it's fine gift 🎁	done	\N	2026-12-02	\N	2024-04-26 23:26:26+00
700882	7017	\N	修正 882	\N	won’t do	\N	\N	55.726051330566406	2024-07-14 13:11:57+00
700883	7037	700197	Prüfe 883	\N	won’t do	1 days 7:30:00	\N	82.07538604736328	\N
700884	7002	700659	Prüfe 884	\\N ring twice 🔔🔔	open	\N	\N	\N	\N
700885	7009	\N	修正 885	\N	open	\N	2024-10-01	55.137367248535156	\N
700886	7034	700502	Prüfe 886	naïve façade — ½ 	open	\N	\N	\N	\N
700887	7012	700248	Fix 887	\N	won’t do	\N	2026-09-14	\N	2024-03-16 17:53:10+00
700888	7035	\N	修正 888	été à Besançon naïve façade — ½	open	1 days 0:30:00	\N	\N	2024-03-25 02:46:37+00
700889	7032	700866	Prüfe 889	naïve façade — ½ ring twice 🔔🔔	done	\N	2026-12-19	\N	2024-07-16 03:51:29+00
700890	7033	700651	Fix 890	\N	open	0 days 12:30:00	2025-02-15	38.44985580444336	2024-03-27 03:01:00+00
700891	7035	700534	Fix 891	\N	open	3 days 10:30:00	2024-09-20	\N	2024-07-12 05:18:02+00
700892	7000	\N	修正 892	\N	won’t do	2 days 5:30:00	2026-01-19	83.46944427490234	\N
700893	7006	700856	修正 893	it's fine 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	won’t do	1 days 18:30:00	\N	76.34562683105469	\N
700894	7028	700548	修正 894	\N	done	\N	2026-02-19	\N	2025-07-06 06:58:05+00
700895	7012	700519	修正 895	NULL été à Besançon	done	\N	2026-02-17	87.31939697265625	2024-04-02 08:30:10+00
700896	7024	\N	修正 896	\N	done	\N	2024-03-20	89.40992736816406	\N
700897	7012	\N	Fix 897	back\\slash back\\slash	won’t do	\N	\N	16.700733184814453	\N
700898	7033	700379	Fix 898	\N	done	2 days 17:30:00	\N	64.79679870605469	\N
700899	7028	\N	Fix 899	ring twice 🔔🔔 back\\slash	won’t do	3 days 10:30:00	2025-06-11	\N	2024-01-18 10:58:15+00
800000	8005	\N	修正 0	50 % off "today" trailing blank 	done	2 days 2:30:00	\N	\N	2023-06-16 23:09:22+00
800001	8003	800114	Fix 1	été à Besançon tab\there	open	0 days 2:30:00	\N	\N	\N
800002	8006	800116	Fix 2	leave at the door gift 🎁	open	\N	\N	\N	\N
800003	8003	\N	Fix 3	ring twice 🔔🔔 ﬁne print	won’t do	3 days 11:30:00	2027-07-02	71.51185607910156	\N
800004	8005	800097	Prüfe 4	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ﬁne print	done	2 days 11:30:00	2025-02-02	\N	\N
800005	8007	\N	修正 5	\\N 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	done	\N	2027-09-05	81.78758239746094	\N
800006	8008	\N	Prüfe 6	tab\there NULL	open	\N	2024-05-20	\N	\N
800007	8004	\N	修正 7	\N	done	3 days 13:30:00	2026-01-26	\N	2025-06-16 18:11:51+00
800008	8004	800077	修正 8	gift 🎁 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	2 days 18:30:00	2025-11-24	50.62628173828125	\N
800009	8005	800007	修正 9	\N	open	0 days 2:30:00	2024-03-26	\N	\N
800010	8007	800115	Prüfe 10	\N	won’t do	\N	2025-07-26	\N	\N
800011	8006	800060	修正 11	\N	open	\N	2024-03-19	\N	2023-05-02 23:50:31+00
800012	8005	\N	Fix 12	\N	done	1 days 20:30:00	\N	6.925375461578369	\N
800013	8006	800106	修正 13	\N	open	1 days 1:30:00	2027-12-09	19.261632919311523	\N
800014	8009	800097	Prüfe 14	50 % off "today" leave at the door	open	\N	\N	28.718952178955078	\N
800015	8005	\N	Prüfe 15	\N	done	\N	\N	\N	\N
800016	8003	\N	Prüfe 16	two\nlines 	won’t do	\N	\N	68.09752655029297	\N
800017	8005	800032	Prüfe 17	gift 🎁 it's fine	open	\N	2027-01-21	\N	2024-09-13 14:28:23+00
800018	8004	800013	Prüfe 18	\N	open	\N	\N	24.0657958984375	\N
800019	8002	\N	Prüfe 19	\N	done	\N	2024-12-02	\N	2025-04-13 00:24:29+00
800020	8002	800114	Prüfe 20	ﬁne print ring twice 🔔🔔	open	\N	2027-04-29	\N	2024-08-15 17:15:14+00
800021	8004	800011	Prüfe 21	\\N ﬁne print	done	\N	2024-11-23	\N	2024-07-28 17:38:34+00
800022	8008	800104	Fix 22	\\N 	open	0 days 23:30:00	2024-05-07	\N	\N
800023	8004	800040	Fix 23	tab\there leave at the door	open	\N	\N	22.649972915649414	2025-10-27 12:52:27+00
800024	8003	800064	修正 24	leave at the door 50 % off "today"	open	3 days 13:30:00	2025-07-14	\N	\N
800025	8007	800047	Fix 25	\N	won’t do	2 days 23:30:00	\N	\N	2023-09-01 09:58:07+00
800026	8000	800004	修正 26	\N	open	0 days 4:30:00	\N	94.27630615234375	2023-11-11 21:43:50+00
800027	8004	800019	Prüfe 27	50 % off "today" tab\there	won’t do	\N	\N	48.0428581237793	\N
800028	8007	\N	修正 28	ring twice 🔔🔔 \\N	open	\N	\N	\N	\N
800029	8002	\N	Fix 29	back\\slash leave at the door	done	\N	\N	82.36772155761719	2023-03-22 08:55:30+00
800030	8009	\N	修正 30	ﬁne print back\\slash	open	3 days 15:30:00	2024-03-29	\N	\N
800031	8002	800026	Prüfe 31	\N	done	\N	2024-10-22	14.106832504272461	2024-04-18 03:04:13+00
800032	8003	\N	修正 32	\N	open	\N	2026-01-23	72.67296600341797	\N
800033	8008	\N	Prüfe 33	back\\slash ring twice 🔔🔔	open	\N	2027-08-03	7.108136177062988	\N
800034	8006	\N	Fix 34	NULL 👩‍👩‍👧‍👦 family order	won’t do	\N	\N	72.35546875	\N
800035	8008	800109	Fix 35	it's fine leave at the door	done	3 days 15:30:00	2024-12-04	71.14484405517578	2023-10-09 04:51:55+00
800036	8006	800117	修正 36	tab\there naïve façade — ½	open	\N	\N	71.95088195800781	\N
800037	8006	\N	Fix 37	back\\slash leave at the door	open	1 days 20:30:00	2025-08-20	49.45259475708008	2024-10-13 22:25:10+00
800038	8002	800096	Fix 38	leave at the door 👩‍👩‍👧‍👦 family order	done	\N	2024-04-18	\N	2023-04-10 05:59:48+00
800039	8003	\N	Fix 39	leave at the door back\\slash	open	1 days 11:30:00	\N	\N	\N
800040	8005	\N	Prüfe 40	ﬁne print \\N	done	\N	2027-06-28	\N	2024-12-03 21:23:00+00
800041	8007	\N	Prüfe 41	50 % off "today" NULL	open	\N	\N	\N	\N
800042	8005	\N	Prüfe 42	tab\there naïve façade — ½	done	\N	\N	96.76834106445312	\N
800043	8009	\N	Prüfe 43	\N	done	0 days 20:30:00	\N	\N	\N
800044	8002	800059	修正 44	50 % off "today" it's fine	open	\N	\N	18.3044490814209	\N
800045	8007	\N	Prüfe 45	\N	open	\N	\N	90.94327545166016	\N
800046	8006	800038	Fix 46	👩‍👩‍👧‍👦 family order leave at the door	open	\N	2025-01-29	85.35206604003906	2024-11-17 11:18:02+00
800047	8004	800081	Fix 47	ﬁne print ﬁne print	won’t do	\N	\N	37.11389923095703	\N
800048	8009	\N	Prüfe 48	\N	open	\N	2024-05-16	\N	2025-10-05 21:35:23+00
800049	8004	800042	Fix 49	👩‍👩‍👧‍👦 family order two\nlines	done	\N	2025-06-13	64.95700073242188	\N
800050	8001	800067	Fix 50	naïve façade — ½ 	done	\N	2024-12-12	\N	\N
800051	8000	800005	Fix 51	👩‍👩‍👧‍👦 family order été à Besançon	open	2 days 21:30:00	2026-05-19	\N	\N
800052	8008	800037	修正 52	two\nlines ring twice 🔔🔔	won’t do	2 days 13:30:00	\N	\N	\N
800053	8007	800047	Fix 53	it's fine été à Besançon	done	0 days 8:30:00	2026-11-08	\N	\N
800054	8004	\N	Prüfe 54	it's fine NULL	done	\N	2027-04-27	\N	\N
800055	8008	\N	Prüfe 55	\N	open	\N	\N	\N	\N
800056	8002	800036	Prüfe 56	été à Besançon NULL	done	0 days 6:30:00	2024-04-20	\N	\N
800057	8002	\N	修正 57	\N	won’t do	0 days 22:30:00	\N	93.84494018554688	\N
800058	8000	800073	Fix 58	leave at the door naïve façade — ½	open	\N	2027-07-18	26.814895629882812	\N
800059	8006	800014	Prüfe 59	\N	done	\N	2024-11-28	\N	\N
800060	8003	800024	Prüfe 60	\N	open	\N	2027-07-01	33.35704040527344	\N
800061	8005	800042	修正 61	back\\slash gift 🎁	won’t do	\N	\N	\N	\N
800062	8002	800112	Fix 62	\N	open	\N	\N	92.55665588378906	\N
800063	8002	\N	Prüfe 63	\N	done	\N	2025-07-26	\N	\N
800064	8003	\N	修正 64	\\N 50 % off "today"	open	\N	\N	36.900001525878906	\N
800065	8006	800079	修正 65	\N	open	3 days 6:30:00	\N	25.257328033447266	\N
800066	8001	800022	修正 66	\N	open	\N	2025-01-24	\N	\N
800067	8006	\N	修正 67	\N	open	\N	\N	\N	2023-02-14 02:41:03+00
800068	8007	800072	Fix 68	naïve façade — ½ naïve façade — ½	open	0 days 5:30:00	2025-04-04	\N	\N
800069	8005	\N	Fix 69	ﬁne print 50 % off "today"	open	\N	2025-07-26	98.16983795166016	\N
800070	8009	800057	修正 70	it's fine naïve façade — ½	open	\N	2027-05-09	34.812992095947266	\N
800071	8004	800069	Prüfe 71	\N	open	\N	2026-07-06	84.4046630859375	\N
800072	8007	800089	Prüfe 72	back\\slash NULL	open	2 days 10:30:00	\N	\N	\N
800073	8001	800111	Fix 73	\N	open	3 days 19:30:00	\N	11.608565330505371	\N
800074	8005	800092	Prüfe 74	\N	won’t do	2 days 3:30:00	2025-10-05	65.35582733154297	2024-02-21 05:16:42+00
800075	8008	800092	Fix 75	two\nlines \\N	open	0 days 18:30:00	2024-10-03	\N	2023-05-10 01:42:36+00
800076	8008	\N	Fix 76	\N	open	\N	\N	93.45697021484375	\N
800077	8001	800027	修正 77	\N	done	1 days 5:30:00	2024-05-18	99.32894897460938	\N
800078	8000	800007	修正 78	\N	open	\N	\N	\N	\N
800079	8002	\N	修正 79	\N	won’t do	\N	\N	\N	\N
800080	8007	800035	修正 80	two\nlines 50 % off "today"	won’t do	\N	2027-05-14	\N	\N
800081	8002	800080	Prüfe 81	ﬁne print naïve façade — ½	open	3 days 2:30:00	2027-09-13	49.32627868652344	\N
800082	8002	\N	Fix 82	👩‍👩‍👧‍👦 family order tab\there	open	\N	2026-08-12	30.742403030395508	2023-11-14 19:24:35+00
800083	8009	800074	Fix 83	👩‍👩‍👧‍👦 family order ring twice 🔔🔔	open	\N	2024-03-28	\N	\N
800084	8006	\N	Prüfe 84	it's fine back\\slash	done	3 days 12:30:00	2025-08-30	22.63829231262207	\N
800085	8003	800088	修正 85	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 trailing blank 	done	\N	\N	84.89904022216797	\N
800086	8007	\N	修正 86	\N	open	\N	\N	88.36085510253906	\N
800087	8003	\N	Fix 87	trailing blank  ring twice 🔔🔔	won’t do	\N	\N	\N	2023-05-12 22:14:52+00
800088	8006	\N	Fix 88	\N	open	\N	\N	\N	\N
800089	8003	800052	Prüfe 89	\N	won’t do	\N	2024-11-11	\N	2025-08-05 18:22:23+00
800090	8000	800088	修正 90	\N	done	\N	\N	17.644987106323242	\N
800091	8006	800007	修正 91	\N	won’t do	\N	2027-12-23	67.20947265625	2024-12-13 18:04:33+00
800092	8003	800013	修正 92	naïve façade — ½ naïve façade — ½	done	3 days 19:30:00	2025-11-28	80.22018432617188	\N
800093	8006	\N	修正 93	NULL leave at the door	done	\N	2025-08-13	91.22203063964844	\N
800094	8006	\N	Fix 94	\N	open	\N	2027-10-31	\N	\N
800095	8001	800072	Fix 95	\N	done	\N	2026-12-11	\N	\N
800096	8001	\N	Prüfe 96	it's fine back\\slash	open	\N	2027-03-31	\N	\N
800097	8000	800037	Fix 97	\N	open	2 days 3:30:00	2026-07-26	\N	\N
800098	8003	800093	Prüfe 98	\N	done	\N	2025-07-24	\N	\N
800099	8008	800067	修正 99	tab\there NULL	done	2 days 5:30:00	2024-03-04	\N	\N
800100	8009	\N	修正 100	\N	won’t do	3 days 1:30:00	2026-12-19	\N	\N
800101	8008	800062	Fix 101	tab\there 𝔘𝔫𝔦𝔠𝔬𝔡𝔢	open	\N	2025-10-23	5.311319828033447	\N
800102	8000	800111	Fix 102	\N	open	3 days 3:30:00	2025-06-24	\N	\N
800103	8006	\N	修正 103	\N	done	\N	\N	3.9492123126983643	\N
800104	8001	\N	修正 104	𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍👩‍👧‍👦 family order	open	\N	2024-02-15	9.569127082824707	2024-01-13 18:37:36+00
800105	8002	\N	Fix 105	ﬁne print it's fine	won’t do	0 days 2:30:00	\N	50.60515213012695	2023-09-07 15:30:12+00
800106	8002	\N	Fix 106	\N	open	1 days 11:30:00	\N	\N	\N
800107	8004	\N	修正 107	 été à Besançon	won’t do	2 days 22:30:00	2025-12-10	62.10825729370117	2023-05-27 13:16:28+00
800108	8008	800109	Prüfe 108	\N	done	\N	\N	\N	2023-09-30 12:10:20+00
800109	8005	800044	Fix 109	\N	won’t do	\N	2027-03-01	\N	\N
800110	8002	800062	Fix 110	\N	done	\N	2024-07-18	\N	\N
800111	8009	800010	Fix 111	\N	open	\N	2024-09-23	\N	\N
800112	8001	\N	Fix 112	\N	open	1 days 7:30:00	2025-09-23	\N	\N
800113	8008	\N	Fix 113	ring twice 🔔🔔 ring twice 🔔🔔	open	\N	\N	13.677738189697266	\N
800114	8005	\N	Fix 114	\N	done	1 days 11:30:00	2024-04-11	\N	\N
800115	8007	\N	Fix 115	\N	open	3 days 9:30:00	\N	\N	\N
800116	8005	\N	Prüfe 116	ring twice 🔔🔔 ﬁne print	done	\N	2024-05-11	\N	2023-12-14 03:43:12+00
800117	8005	\N	Fix 117	\N	open	\N	\N	35.49092483520508	\N
800118	8005	800042	Prüfe 118	naïve façade — ½ été à Besançon	done	\N	\N	\N	2025-07-03 02:50:48+00
800119	8002	\N	修正 119	it's fine été à Besançon	done	1 days 12:30:00	\N	\N	\N
\.

COPY public.task_label (task_id, tenant_id, slug) FROM stdin;
300000	3	标签
300001	3	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
300003	3	été
300003	3	ss
300006	3	ß
300007	3	bug
300008	3	bug
300009	3	ss
300010	3	标签
300011	3	zebra
300014	3	ss
300014	3	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
300015	3	été
300015	3	标签
300017	3	été
300018	3	ß
300020	3	Bug
300020	3	ß
300020	3	ss
300021	3	ärger
300021	3	été
300022	3	ärger
300023	3	ärger
300023	3	ß
300023	3	标签
300026	3	ß
300026	3	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
300028	3	ss
300028	3	标签
300028	3	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
300030	3	zebra
300030	3	标签
300031	3	zebra
300034	3	a-b
300035	3	été
300036	3	ß
300037	3	Bug
300038	3	Bug
300038	3	标签
300038	3	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
300039	3	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
300040	3	zebra
300040	3	a b
300043	3	ss
300045	3	bug
300048	3	été
300049	3	Bug
300052	3	bug
300053	3	bug
300053	3	标签
300057	3	été
300059	3	ß
300060	3	a b
300061	3	zebra
300062	3	ärger
300063	3	bug
300064	3	bug
300064	3	zebra
300065	3	ß
300065	3	ss
300066	3	标签
300068	3	été
300068	3	ss
300068	3	标签
300068	3	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
300069	3	a b
300070	3	a b
300071	3	a-b
300072	3	été
300074	3	a-b
300075	3	Bug
300075	3	ss
300076	3	été
300077	3	ss
300078	3	bug
300079	3	a-b
300081	3	bug
300082	3	zebra
300083	3	Bug
300084	3	zebra
300085	3	Bug
300086	3	ärger
300087	3	été
300087	3	ss
300088	3	ß
300090	3	ß
300091	3	zebra
300091	3	a b
300092	3	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
300096	3	bug
300096	3	Bug
300097	3	ß
300098	3	ärger
300099	3	bug
300100	3	a b
300100	3	标签
300102	3	ss
300103	3	bug
300105	3	ss
300111	3	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
300112	3	bug
300115	3	a b
300117	3	标签
300119	3	Bug
500002	5	été
500004	5	bug
500004	5	zebra
500005	5	bug
500005	5	a b
500007	5	Bug
500009	5	ärger
500009	5	a b
500009	5	ss
500010	5	bug
500011	5	a-b
500011	5	a b
500012	5	Bug
500015	5	a b
500019	5	bug
500020	5	ß
500022	5	ärger
500023	5	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
500025	5	Bug
500025	5	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
500026	5	zebra
500027	5	a-b
500027	5	ß
500028	5	a-b
500029	5	bug
500029	5	a-b
500032	5	ß
500034	5	bug
500034	5	ärger
500035	5	Bug
500035	5	ß
500036	5	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
500037	5	ärger
500038	5	a-b
500038	5	été
500038	5	ß
500040	5	ß
500042	5	a-b
500043	5	标签
500046	5	ss
500047	5	été
500048	5	ss
500050	5	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
500051	5	a-b
500052	5	a b
500054	5	ß
500059	5	été
500062	5	a b
500063	5	a-b
500064	5	Bug
500065	5	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
500066	5	Bug
500066	5	zebra
500072	5	ärger
500072	5	a b
500072	5	été
500075	5	标签
500077	5	ss
500078	5	ß
500079	5	bug
500079	5	Bug
500079	5	标签
500081	5	Bug
500081	5	a-b
500082	5	a-b
500082	5	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
500083	5	ärger
500085	5	Bug
500085	5	ß
500086	5	bug
500087	5	bug
500087	5	été
500087	5	ß
500089	5	ärger
500090	5	bug
500090	5	ß
500092	5	zebra
500092	5	a b
500094	5	ärger
500097	5	bug
500097	5	a-b
500098	5	ärger
500099	5	ss
500101	5	ss
500105	5	a-b
500107	5	ärger
500107	5	zebra
500107	5	ss
500109	5	zebra
500109	5	ß
500110	5	a-b
500111	5	ß
500112	5	zebra
500112	5	ss
500114	5	ß
500116	5	été
700000	7	été
700001	7	ß
700002	7	a-b
700003	7	a-b
700005	7	a b
700005	7	标签
700006	7	ärger
700007	7	ß
700010	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700011	7	bug
700011	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700012	7	bug
700013	7	ärger
700015	7	a b
700016	7	zebra
700016	7	a-b
700018	7	a b
700021	7	bug
700022	7	a b
700022	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700024	7	ärger
700024	7	zebra
700027	7	a b
700027	7	ss
700028	7	ß
700029	7	zebra
700029	7	a b
700030	7	bug
700031	7	a b
700033	7	ss
700034	7	ärger
700036	7	标签
700038	7	été
700039	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700040	7	Bug
700040	7	ärger
700040	7	zebra
700041	7	ss
700043	7	a b
700043	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700045	7	ärger
700045	7	été
700047	7	a b
700047	7	ß
700048	7	ß
700050	7	a-b
700051	7	ärger
700051	7	标签
700051	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700053	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700054	7	bug
700054	7	Bug
700055	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700056	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700058	7	été
700060	7	a-b
700061	7	été
700063	7	zebra
700063	7	a-b
700065	7	été
700066	7	a b
700067	7	bug
700067	7	a-b
700070	7	ärger
700071	7	ss
700072	7	été
700075	7	a-b
700075	7	ß
700077	7	ss
700078	7	ss
700080	7	a b
700080	7	ß
700081	7	zebra
700082	7	été
700082	7	ß
700084	7	ss
700087	7	ss
700088	7	Bug
700089	7	标签
700089	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700091	7	ss
700093	7	bug
700093	7	a b
700094	7	ss
700095	7	Bug
700095	7	ß
700097	7	zebra
700099	7	a-b
700100	7	zebra
700100	7	a-b
700101	7	été
700101	7	ss
700103	7	bug
700104	7	bug
700104	7	a b
700108	7	bug
700109	7	a b
700111	7	a b
700112	7	Bug
700112	7	ß
700114	7	été
700115	7	ärger
700115	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700116	7	ß
700117	7	a-b
700119	7	ß
700123	7	bug
700123	7	a b
700124	7	ärger
700124	7	a b
700124	7	标签
700125	7	标签
700125	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700126	7	bug
700126	7	ss
700127	7	bug
700127	7	Bug
700127	7	a-b
700130	7	a-b
700130	7	ss
700132	7	a-b
700133	7	a-b
700136	7	ärger
700136	7	a b
700137	7	ss
700138	7	ärger
700138	7	a b
700139	7	été
700139	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700142	7	标签
700143	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700144	7	ß
700147	7	bug
700150	7	ß
700152	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700153	7	bug
700153	7	ss
700154	7	a b
700159	7	zebra
700160	7	ärger
700161	7	a-b
700161	7	ss
700164	7	été
700164	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700165	7	ss
700166	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700167	7	ärger
700169	7	été
700169	7	ss
700170	7	Bug
700170	7	a b
700171	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700172	7	bug
700172	7	Bug
700173	7	bug
700173	7	Bug
700173	7	a-b
700173	7	标签
700174	7	bug
700174	7	Bug
700174	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700175	7	ärger
700175	7	ß
700176	7	bug
700176	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700180	7	ß
700184	7	标签
700185	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700186	7	ß
700188	7	zebra
700188	7	a b
700189	7	bug
700189	7	a-b
700190	7	été
700190	7	ss
700190	7	标签
700191	7	ärger
700191	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700193	7	bug
700193	7	标签
700194	7	ärger
700195	7	a b
700197	7	Bug
700197	7	a-b
700199	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700201	7	bug
700201	7	a-b
700202	7	bug
700203	7	bug
700203	7	标签
700204	7	zebra
700204	7	a-b
700206	7	a b
700206	7	été
700206	7	标签
700209	7	a-b
700210	7	ärger
700210	7	zebra
700211	7	ss
700213	7	zebra
700215	7	zebra
700218	7	Bug
700219	7	ärger
700223	7	a b
700224	7	Bug
700225	7	zebra
700225	7	été
700227	7	Bug
700228	7	été
700232	7	été
700233	7	Bug
700233	7	ss
700234	7	Bug
700235	7	a-b
700236	7	ärger
700236	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700237	7	标签
700238	7	标签
700240	7	Bug
700240	7	a b
700242	7	ß
700243	7	ß
700245	7	ärger
700246	7	ärger
700247	7	bug
700248	7	Bug
700249	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700251	7	ß
700251	7	标签
700254	7	bug
700256	7	zebra
700256	7	ss
700257	7	ärger
700258	7	ärger
700258	7	a-b
700259	7	zebra
700260	7	été
700264	7	été
700265	7	bug
700266	7	été
700268	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700270	7	a-b
700270	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700272	7	bug
700272	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700274	7	Bug
700274	7	ß
700275	7	Bug
700277	7	ss
700277	7	标签
700278	7	ärger
700278	7	a-b
700279	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700281	7	zebra
700285	7	ärger
700285	7	标签
700286	7	été
700287	7	Bug
700287	7	ss
700288	7	a-b
700288	7	标签
700289	7	ss
700291	7	ß
700292	7	ärger
700294	7	ärger
700294	7	a b
700295	7	ss
700296	7	a b
700299	7	a b
700300	7	标签
700301	7	ss
700307	7	zebra
700309	7	ss
700310	7	Bug
700310	7	标签
700311	7	zebra
700311	7	标签
700312	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700314	7	ärger
700315	7	zebra
700316	7	ärger
700317	7	标签
700320	7	a b
700321	7	Bug
700323	7	Bug
700323	7	zebra
700324	7	a-b
700326	7	a b
700327	7	zebra
700327	7	ss
700327	7	标签
700328	7	a b
700330	7	ärger
700330	7	标签
700333	7	ss
700334	7	ss
700335	7	a-b
700339	7	ärger
700339	7	été
700340	7	a b
700342	7	été
700344	7	ß
700346	7	a b
700346	7	标签
700347	7	bug
700347	7	标签
700349	7	bug
700349	7	zebra
700352	7	a-b
700353	7	a-b
700353	7	标签
700354	7	zebra
700354	7	ß
700355	7	a-b
700355	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700356	7	ärger
700356	7	ss
700357	7	bug
700357	7	a b
700359	7	ärger
700360	7	Bug
700363	7	a b
700365	7	bug
700367	7	Bug
700367	7	zebra
700369	7	a-b
700369	7	标签
700370	7	été
700371	7	ß
700374	7	ärger
700376	7	ss
700378	7	été
700379	7	ärger
700379	7	a b
700382	7	zebra
700384	7	Bug
700388	7	bug
700388	7	ss
700389	7	Bug
700389	7	ß
700389	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700390	7	ärger
700391	7	a b
700393	7	zebra
700393	7	ß
700395	7	ss
700397	7	标签
700399	7	标签
700401	7	ss
700402	7	ß
700404	7	été
700406	7	zebra
700406	7	a-b
700406	7	ss
700409	7	a b
700409	7	ss
700410	7	a b
700411	7	Bug
700412	7	bug
700414	7	bug
700417	7	ss
700417	7	标签
700417	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700418	7	a b
700419	7	zebra
700420	7	ß
700421	7	ss
700422	7	标签
700423	7	Bug
700423	7	ärger
700423	7	ß
700424	7	ß
700426	7	zebra
700427	7	bug
700429	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700431	7	a b
700431	7	été
700431	7	标签
700433	7	bug
700434	7	a-b
700434	7	ß
700436	7	Bug
700436	7	ärger
700437	7	标签
700437	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700440	7	标签
700441	7	ärger
700442	7	été
700443	7	a b
700444	7	Bug
700445	7	bug
700445	7	Bug
700448	7	ärger
700448	7	été
700449	7	Bug
700450	7	bug
700450	7	été
700450	7	标签
700451	7	Bug
700451	7	ärger
700451	7	été
700451	7	ss
700453	7	été
700453	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700454	7	ärger
700454	7	a b
700455	7	标签
700456	7	ß
700459	7	a b
700461	7	bug
700461	7	a-b
700462	7	a-b
700464	7	bug
700464	7	a b
700465	7	été
700466	7	bug
700466	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700467	7	bug
700467	7	été
700469	7	Bug
700469	7	été
700469	7	标签
700470	7	ärger
700470	7	été
700474	7	ss
700475	7	zebra
700476	7	ärger
700476	7	标签
700477	7	ß
700480	7	bug
700480	7	été
700481	7	bug
700481	7	Bug
700482	7	ss
700484	7	ß
700485	7	ärger
700486	7	a-b
700486	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700487	7	Bug
700487	7	été
700491	7	a-b
700491	7	a b
700492	7	été
700493	7	Bug
700495	7	a b
700495	7	été
700496	7	ß
700497	7	a b
700501	7	ß
700502	7	zebra
700503	7	été
700503	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700505	7	été
700506	7	bug
700506	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700509	7	été
700509	7	ss
700509	7	标签
700513	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700518	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700520	7	Bug
700520	7	标签
700521	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700523	7	été
700526	7	zebra
700529	7	ss
700532	7	ss
700533	7	bug
700536	7	zebra
700537	7	ärger
700537	7	ss
700538	7	ss
700539	7	ss
700541	7	bug
700541	7	ärger
700542	7	Bug
700542	7	a b
700543	7	a b
700544	7	zebra
700545	7	Bug
700545	7	标签
700548	7	Bug
700548	7	标签
700549	7	ss
700552	7	zebra
700553	7	标签
700558	7	ß
700560	7	标签
700561	7	zebra
700562	7	bug
700562	7	ss
700563	7	zebra
700563	7	a-b
700564	7	été
700568	7	bug
700568	7	a b
700569	7	Bug
700569	7	été
700570	7	bug
700570	7	ärger
700570	7	标签
700573	7	bug
700573	7	Bug
700573	7	ß
700576	7	Bug
700577	7	a-b
700577	7	a b
700579	7	a-b
700580	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700583	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700584	7	a b
700589	7	été
700590	7	ss
700592	7	ß
700593	7	ss
700599	7	ärger
700600	7	Bug
700600	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700602	7	ärger
700603	7	ärger
700605	7	Bug
700606	7	zebra
700606	7	标签
700609	7	bug
700612	7	a b
700615	7	ärger
700616	7	zebra
700616	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700619	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700620	7	ß
700621	7	标签
700622	7	été
700623	7	été
700626	7	a b
700628	7	ärger
700630	7	a-b
700630	7	标签
700632	7	zebra
700635	7	a-b
700635	7	标签
700636	7	标签
700636	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700637	7	Bug
700639	7	ss
700641	7	标签
700642	7	标签
700644	7	标签
700645	7	a-b
700645	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700647	7	a b
700649	7	ss
700650	7	bug
700650	7	été
700651	7	ß
700653	7	ß
700654	7	a-b
700654	7	a b
700654	7	ß
700656	7	标签
700656	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700658	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700660	7	Bug
700662	7	été
700662	7	ss
700663	7	été
700664	7	a-b
700665	7	标签
700666	7	ss
700667	7	ß
700668	7	zebra
700669	7	bug
700669	7	标签
700672	7	a-b
700674	7	Bug
700674	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700675	7	Bug
700676	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700677	7	été
700678	7	Bug
700678	7	été
700679	7	ss
700681	7	Bug
700681	7	zebra
700682	7	ärger
700683	7	été
700684	7	a-b
700684	7	ß
700684	7	标签
700685	7	ß
700686	7	ß
700686	7	ss
700687	7	a-b
700688	7	ss
700689	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700690	7	ss
700691	7	标签
700692	7	été
700693	7	Bug
700693	7	a b
700695	7	été
700696	7	zebra
700696	7	a-b
700696	7	a b
700698	7	a b
700700	7	a-b
700702	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700703	7	标签
700703	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700704	7	été
700707	7	Bug
700707	7	été
700708	7	ärger
700709	7	ß
700710	7	ß
700712	7	bug
700713	7	ß
700714	7	Bug
700715	7	été
700716	7	été
700717	7	zebra
700722	7	标签
700725	7	été
700725	7	标签
700726	7	zebra
700728	7	a b
700728	7	ß
700729	7	zebra
700731	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700734	7	ß
700736	7	Bug
700736	7	zebra
700736	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700737	7	ß
700738	7	a b
700739	7	a-b
700741	7	bug
700742	7	标签
700743	7	ärger
700743	7	a-b
700743	7	été
700745	7	a b
700745	7	标签
700746	7	ärger
700746	7	a b
700747	7	标签
700748	7	a b
700748	7	ss
700751	7	ss
700754	7	a-b
700755	7	zebra
700756	7	bug
700756	7	Bug
700758	7	ß
700758	7	ss
700759	7	a b
700761	7	a b
700761	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700762	7	bug
700763	7	a b
700764	7	été
700765	7	zebra
700767	7	a-b
700767	7	标签
700769	7	été
700772	7	a b
700774	7	ß
700775	7	ärger
700775	7	ß
700777	7	ß
700777	7	ss
700778	7	ss
700779	7	标签
700780	7	a b
700781	7	ß
700782	7	zebra
700783	7	bug
700787	7	Bug
700788	7	a b
700788	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700789	7	bug
700789	7	a b
700789	7	ss
700794	7	bug
700795	7	ß
700796	7	a-b
700796	7	ß
700799	7	标签
700800	7	été
700802	7	ärger
700802	7	a-b
700802	7	标签
700802	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700805	7	été
700806	7	ß
700806	7	ss
700807	7	zebra
700807	7	a b
700810	7	标签
700811	7	bug
700811	7	zebra
700811	7	ß
700811	7	标签
700812	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700814	7	bug
700814	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700815	7	Bug
700815	7	a b
700817	7	ärger
700817	7	ß
700818	7	Bug
700818	7	标签
700819	7	Bug
700819	7	zebra
700819	7	ß
700820	7	été
700822	7	标签
700823	7	Bug
700824	7	été
700825	7	bug
700825	7	ärger
700825	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700827	7	ss
700828	7	été
700828	7	ß
700830	7	标签
700831	7	ss
700832	7	ss
700834	7	a-b
700835	7	bug
700836	7	a-b
700837	7	zebra
700839	7	Bug
700840	7	ärger
700840	7	a b
700842	7	bug
700842	7	ß
700844	7	ss
700845	7	ärger
700848	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700849	7	été
700853	7	Bug
700853	7	ärger
700853	7	zebra
700853	7	a-b
700854	7	ß
700855	7	ärger
700855	7	zebra
700855	7	标签
700857	7	Bug
700857	7	été
700858	7	ärger
700859	7	été
700859	7	ß
700859	7	ss
700861	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700862	7	zebra
700863	7	été
700864	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700866	7	ärger
700867	7	Bug
700874	7	ärger
700879	7	a b
700880	7	été
700881	7	ß
700882	7	bug
700882	7	Bug
700882	7	a b
700883	7	a b
700883	7	ß
700883	7	ss
700884	7	标签
700885	7	ärger
700885	7	标签
700886	7	a b
700888	7	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
700890	7	Bug
700890	7	a b
700891	7	a b
700893	7	Bug
700895	7	a b
700897	7	ß
800000	8	bug
800000	8	été
800001	8	été
800002	8	été
800003	8	ärger
800005	8	Bug
800006	8	Bug
800007	8	ß
800010	8	a-b
800010	8	标签
800012	8	a-b
800012	8	a b
800012	8	ss
800013	8	ss
800015	8	a b
800016	8	ärger
800017	8	bug
800018	8	标签
800019	8	ss
800020	8	标签
800021	8	ß
800022	8	ss
800023	8	Bug
800026	8	zebra
800027	8	ärger
800027	8	ß
800028	8	ß
800030	8	ärger
800031	8	Bug
800032	8	zebra
800033	8	Bug
800033	8	a b
800033	8	été
800034	8	a b
800035	8	ärger
800036	8	ss
800037	8	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
800038	8	ss
800039	8	bug
800039	8	zebra
800040	8	ß
800040	8	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
800041	8	bug
800041	8	ärger
800041	8	été
800042	8	bug
800043	8	a b
800044	8	ärger
800044	8	a b
800045	8	a-b
800045	8	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
800047	8	bug
800049	8	ärger
800049	8	a-b
800050	8	été
800050	8	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
800053	8	été
800054	8	a b
800057	8	ß
800058	8	a b
800058	8	ß
800060	8	ss
800061	8	ärger
800062	8	bug
800062	8	ss
800063	8	bug
800064	8	bug
800065	8	ss
800066	8	a b
800066	8	标签
800067	8	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
800068	8	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
800069	8	ss
800070	8	ß
800070	8	标签
800072	8	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
800075	8	Bug
800075	8	zebra
800075	8	a-b
800076	8	a-b
800076	8	标签
800077	8	ärger
800077	8	ss
800081	8	zebra
800082	8	Bug
800082	8	ß
800083	8	ss
800083	8	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
800084	8	zebra
800086	8	ss
800088	8	bug
800088	8	a b
800089	8	zebra
800090	8	Bug
800090	8	标签
800092	8	zebra
800093	8	bug
800094	8	ß
800094	8	ss
800096	8	ss
800096	8	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
800097	8	été
800099	8	zebra
800100	8	Bug
800102	8	Bug
800104	8	ss
800105	8	ärger
800105	8	été
800105	8	ß
800106	8	bug
800106	8	a-b
800107	8	a b
800107	8	été
800108	8	zebra
800108	8	ss
800109	8	标签
800110	8	ärger
800112	8	a b
800113	8	a-b
800114	8	zebra
800114	8	a-b
800118	8	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
\.

COPY public.comment (id, task_id, author_id, body, written_at) FROM stdin;
c2b233e0-0fe7-4b28-89bd-1950e4245cdd	300000	30023	\\N	2025-08-05 18:45:06.637
fb8b5f1c-7373-4f8f-8720-bc307a48f48b	300001	30009	leave at the door	2024-11-26 10:25:28.119
96c45ac8-b693-463c-8515-ee9bd0336727	300003	30011	gift 🎁	2023-01-07 20:06:22.634
6407cd8b-ff5d-4ceb-854c-5c09937ae409	300003	30014	gift 🎁	2023-02-24 23:43:32.402
1ce26bc8-6ff2-4397-86a9-d13d1d5a5c32	300004	30014	it's fine	2023-04-23 01:34:28.971
1a82cea0-2934-4217-8faa-751599e1417b	300004	30028	leave at the door	2025-04-23 12:01:34.953
7ced5260-0c13-43eb-8f54-98fd0dfc0738	300006	30001	tab\there	2025-07-03 02:10:35.135
28e7ee50-07fd-48bc-81a2-27804f9cea6d	300006	30013	NULL	2024-03-13 14:11:06.086
8b5912a5-8b3b-4f86-8b6a-7357139b51cf	300008	30004	👩‍👩‍👧‍👦 family order	2023-06-04 04:01:12.750
2d6f7957-a8e2-4521-809f-9f0a4eb02fcb	300008	30023	ring twice 🔔🔔	2025-10-09 23:44:49.655
fccb7ce7-24e9-4f75-8907-9249188229b4	300009	30012	\\N	2023-04-19 04:28:00.374
290f6349-3301-4d5d-8b3a-018434c3c395	300014	30021	👩‍👩‍👧‍👦 family order	2025-07-16 18:31:37.215
673dab80-fc4a-4542-8ee3-89755d9eb892	300014	30021	NULL	2025-11-20 09:59:00.791
31898442-c550-46de-8896-c3690b9a3037	300015	30004	NULL	2024-10-04 20:21:37.276
89589e4b-e290-4605-89e2-25be6f825688	300021	30017	…	2024-08-14 05:56:51.892
f48ca9a4-6698-4082-88ab-3a647e2420a4	300023	30025	two\nlines	2025-07-18 12:46:04.975
2491fe2a-6bb7-46b8-89f6-3b84ba85827c	300023	30020	it's fine	2023-08-26 06:09:11.799
fd45544b-6a5c-47fa-8e04-f8d316fa13a8	300025	30000	été à Besançon	2024-03-26 09:37:39.088
037d0d50-be50-4e9f-8b82-31b1faa098b6	300025	30001	trailing blank 	2023-10-11 16:12:35.391
d70de4a3-4881-4626-8325-018459cbc937	300026	30014	…	2023-02-18 11:25:52.761
6332a1e1-9e70-429b-8a93-cc3de58a9277	300028	30000	50 % off "today"	2024-06-08 06:57:44.465
6690012e-e33e-4643-885d-f0d038471184	300028	30019	gift 🎁	2024-02-08 08:26:37.454
d2ed1f26-1828-40f6-8115-fa16a0f2663b	300029	30020	👩‍👩‍👧‍👦 family order	2025-09-27 15:44:38.284
f881d2c4-9c3e-48a9-88f9-3882c42193f2	300031	30004	NULL	2025-01-06 23:27:27.117
da644639-99f7-48c5-8906-8eb6fdd3f385	300031	30024	back\\slash	2024-05-18 07:01:11.894
45c4dfd0-8765-47aa-804f-8cf9ae53acd1	300033	30018	👩‍👩‍👧‍👦 family order	2025-06-05 04:20:14.610
dc729348-6353-428d-8514-82915df345e1	300033	30010	ﬁne print	2024-01-11 22:18:25.111
cbd63566-6180-4cbd-8f90-3fd3d11fcefc	300034	30020	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-04-28 01:58:57.191
4579ee8f-b10e-4b00-8e77-b8a347f3ab55	300036	30001	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-10-08 07:23:09.921
65d38852-820d-45c4-8594-0fd2ef8635df	300037	30012	50 % off "today"	2023-08-26 06:26:16.348
86646e1a-e130-4d62-8730-d476970a9f6c	300038	30004	back\\slash	2025-10-29 11:34:00.774
f0720dad-da81-4b0a-8104-f7ba24bb7e70	300039	30010	tab\there	2025-12-20 23:45:45.734
129a966d-5ca8-4004-88a1-77a95685cb4c	300039	30020	tab\there	2025-09-23 04:43:02.949
279a14dc-5ae3-4d6c-8595-7b071453b604	300041	30012	back\\slash	2023-01-10 11:54:18.002
73c60a7b-e70c-4ceb-8cc9-51b73376c513	300042	30026	leave at the door	2025-10-24 21:19:51.371
25937b92-351a-4e94-818b-d42d19ea3c46	300042	30021	NULL	2025-05-06 22:16:00.246
b6dbe438-a5ac-4892-857d-617fe9f0e678	300043	30016	\\N	2024-03-02 22:43:21.713
77684326-ed33-4eed-8713-66434ee157df	300046	30013	…	2023-09-20 07:39:51.027
aa46bea6-bdd7-430a-8f32-99ad11249139	300046	30010	50 % off "today"	2025-10-06 06:11:28.750
455219e6-545c-4009-8d8a-aae67b818927	300047	30004	it's fine	2023-02-14 00:11:36.755
18632110-09c1-4dc3-8aa6-b9df83da15c1	300047	30026	two\nlines	2025-06-11 05:08:34.655
fec8fada-3dd7-42fe-8cae-010cc5b11901	300049	30029	trailing blank 	2024-01-25 02:29:11.811
e78c5d63-de77-4080-85d6-495f0760473f	300049	30005	back\\slash	2024-09-05 21:05:02.819
1ebb92f5-e414-4b0e-8127-823d79aaaf7f	300051	30021	it's fine	2025-08-02 22:16:19.272
dd122a87-6d06-4229-8efa-a6d3a8e97bb3	300051	30005	leave at the door	2023-04-29 05:18:31.273
554a9f60-1c79-43a4-860c-27d4a39ce9cd	300052	30000	50 % off "today"	2024-01-06 04:39:02.951
35c3a7c4-d0ce-493d-8109-131841f06ca2	300052	30016	…	2024-06-24 04:25:08.704
baab0aad-fbbf-4e64-88a2-cd2bf2ee82bf	300055	30008	gift 🎁	2025-01-26 11:35:34.717
4752bf2f-8eaa-4685-8ad4-c5fc15c3b356	300056	30011	two\nlines	2024-04-28 06:52:38.816
909a8d07-2d12-4bda-8567-e0983bf9b4d4	300057	30015	👩‍👩‍👧‍👦 family order	2024-05-11 19:02:50.400
0d7bc090-6c05-4b99-8107-fdc24a193d19	300058	30026	leave at the door	2023-06-12 22:45:56.060
e67221bd-fac6-4031-87bd-eb18550fa845	300059	30011	gift 🎁	2023-03-23 11:06:47.689
ff9604a5-07d2-49b9-81b4-de2257eada22	300061	30005	50 % off "today"	2023-01-08 17:47:26.475
3bfb16dd-624d-45c7-8804-e46067405793	300061	30018	two\nlines	2023-05-17 07:59:40.209
cf350576-151d-4d3e-85a3-c5af2fcb9803	300063	30007	50 % off "today"	2024-10-15 13:24:54.263
a841ae95-797d-4a59-83b7-f6ba73edc4f3	300064	30024	50 % off "today"	2024-04-22 16:45:42.559
7d12306f-1d82-4071-8e30-8508921167a3	300066	30013	été à Besançon	2025-06-13 00:07:10.116
2fee45d2-c8c6-47c4-880a-8dfca8f220ac	300067	30028	ﬁne print	2024-01-19 09:12:49.130
314b0a27-f5bd-41c9-8c1a-943e9da5b40d	300067	30025	trailing blank 	2024-04-09 13:01:14.085
4fd57947-08e0-4081-8662-d86413b86fa5	300069	30002	ring twice 🔔🔔	2024-11-15 15:36:06.429
d87d3e37-efd6-405c-8887-7c1b6afc301b	300071	30013	ring twice 🔔🔔	2024-01-08 04:50:42.501
f83ece6f-0e67-4e69-8afd-5b9335c1031b	300075	30026	it's fine	2023-07-26 00:13:11.541
9b86d365-5074-49f5-8d95-f6a31ec0eb6c	300075	30023	gift 🎁	2025-11-20 08:30:28.546
1885b616-8d93-46e2-86d3-751c20b6ec26	300076	30001	leave at the door	2024-06-16 17:43:36.520
6d11ae4f-5658-4436-8a74-09cec344d9bd	300076	30011	gift 🎁	2023-11-12 19:42:24.004
219f6806-1777-41eb-80a7-351e6666e000	300077	30021	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-09-12 20:09:04.073
9e3e8446-1f59-4198-8f7b-6370a8d634c2	300079	30004	…	2025-07-26 08:59:01.509
c99d9f3a-d625-46d9-8334-b5e3a348c47a	300079	30018	ring twice 🔔🔔	2025-03-22 02:51:27.808
46b000c5-9c22-4833-85be-96f181fa2808	300081	30027	\\N	2024-07-28 00:53:10.586
52999802-4913-4b76-8fbb-5da96234b7fb	300082	30017	back\\slash	2023-05-13 00:46:21.597
83f847c9-8c09-4acc-8de7-dc24107293c5	300082	30026	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-04-26 05:32:15.556
bde02b7b-c845-4db4-83fb-11f199f95dd9	300083	30025	50 % off "today"	2023-12-13 21:42:54.195
7fc413ab-99d8-4aab-815a-67a30f674372	300084	30010	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-03-16 04:52:53.985
ad0bf47a-5821-4b67-8875-20fe9d1051ed	300086	30013	50 % off "today"	2025-08-20 12:46:33.971
aef6efe2-731a-4cf2-8319-e4803a0cc4d4	300087	30014	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-11-28 00:38:24.986
6d87c6fa-589a-49c7-8b97-627e02faea8a	300087	30026	back\\slash	2023-02-16 01:21:43.421
a9a27a50-9296-47d2-8c8d-d57d0c3f7e90	300088	30010	ring twice 🔔🔔	2023-05-03 08:57:23.365
b847ebb3-9f94-49c6-8924-b7ca60a59377	300089	30017	…	2024-10-09 01:29:15.965
24755f66-6e6e-44fb-89c9-6ab83735550b	300089	30006	gift 🎁	2024-04-23 10:50:08.162
bf245e48-d6dd-40eb-8b4f-f76038b39dca	300090	30025	tab\there	2023-11-07 02:58:04.517
70ce43b0-f07a-45c7-8ad1-6f097e17ade3	300091	30018	ﬁne print	2025-10-13 07:17:32.794
db08d76c-6826-4995-80e8-94db4f5c4cf5	300092	30016	gift 🎁	2024-02-25 18:24:50.154
c32de0ba-53ca-4a3e-8494-da052fb6e233	300093	30020	NULL	2025-12-23 14:32:07.023
ea5a651e-0640-4752-88f2-53a837004d59	300094	30020	NULL	2024-07-22 08:54:39.826
e5e43840-79f4-4021-851b-84b892128a3f	300096	30010	\\N	2024-11-11 08:36:02.905
7503a174-10b9-465a-8a7b-bf49162f8246	300097	30019	été à Besançon	2025-08-30 05:32:35.724
37a033bd-8ec9-4092-8472-904c9251751a	300097	30008	leave at the door	2025-10-14 07:11:23.446
07037556-c85c-48e5-82b7-8f1d5be1f8f1	300098	30008	\\N	2025-06-25 05:13:37.198
bd6bed99-0a88-41c9-8ef5-0244a5ef21a1	300102	30022	ring twice 🔔🔔	2024-07-20 18:55:19.151
a37e3792-ae6c-4fb3-8b04-7c5a5f2ead11	300102	30008	gift 🎁	2023-04-05 00:32:39.693
32b85a0e-fe6d-404b-8f4e-32428691c094	300103	30010	…	2025-02-05 06:08:17.597
56f527cb-490e-4f4c-8c2c-02ed939824ef	300103	30011	ﬁne print	2024-08-18 12:42:11.886
b40ad5b5-af25-4c33-8827-1e0787ced54b	300104	30025	ring twice 🔔🔔	2024-10-24 08:00:32.733
26a74b34-3af2-4b9b-8298-1e5c0688865c	300104	30008	NULL	2023-04-02 12:21:15.011
8405ec51-155e-453f-869b-93513991ce43	300105	30022	naïve façade — ½	2024-10-02 06:03:47.075
8e40107c-df31-4386-83d3-916ef6f2393c	300105	30013	tab\there	2025-09-26 21:33:47.896
775db99d-b018-4c37-8b4e-b383032dcf5c	300107	30008	👩‍👩‍👧‍👦 family order	2023-11-28 06:02:23.654
0f60e472-395f-405e-8820-8ba8078ec9d2	300107	30024	gift 🎁	2023-01-06 14:32:02.947
d1663f18-e56a-4685-8a4d-8fce211f681d	300109	30017	it's fine	2023-03-23 16:06:36.868
6db48fa6-912e-4148-8057-723e976ff55b	300110	30009	ring twice 🔔🔔	2025-10-06 10:07:48.354
ee76c169-d719-44cc-83b2-9572e7d1ae21	300110	30015	ring twice 🔔🔔	2024-05-29 13:48:30.117
3fd7fdd9-a5d2-4d37-8059-f98287a9cbe2	300111	30028	ﬁne print	2025-03-09 23:09:56.906
0122cd5c-acd9-4e4b-8481-4df2fce06880	300111	30008	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-08-31 11:05:00.920
c2b6826c-d0f5-4f84-872a-e1ca2de94b45	300114	30007	two\nlines	2024-09-22 17:04:37.737
b90e242e-a205-40c9-8be8-a1011d0fe5ab	300114	30021	gift 🎁	2025-08-10 02:14:59.459
2f034f41-e218-4569-87cf-2b9f33b39bc8	300115	30015	👩‍👩‍👧‍👦 family order	2025-08-04 03:19:26.762
6a4372ce-50d0-4cd6-855e-99b9e39f1291	300115	30005	tab\there	2024-02-02 22:29:32.835
1bfdfdb9-c7f4-4b22-8981-ef41b7e19d18	300116	30027	leave at the door	2024-09-20 02:00:41.173
9cb74362-6e6c-488b-863e-83708dea8a33	300116	30021	gift 🎁	2023-03-29 11:11:25.470
2254fb2b-4b36-4ba8-85d9-c60841b53348	300117	30013	it's fine	2023-11-10 01:27:25.465
83ef9747-d00c-4de2-88da-e13b4459e1f7	300117	30005	back\\slash	2024-08-27 03:52:30.154
a542a661-2a89-487d-8c66-10baac8b3e6c	300118	30023	two\nlines	2024-03-12 00:14:46.079
0b824627-6dbe-40fa-8276-89f3edc55734	300118	30004	it's fine	2023-04-22 22:06:35.248
c6d231bc-e377-4f1c-8234-812289e136e4	300119	30004	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-05-23 10:53:23.419
bc12f8e3-e467-47d4-8dd0-818116fd240d	500001	50023	tab\there	2025-09-01 01:07:20.966
93bbad41-329c-4ab9-8590-3b84f6a7faf0	500003	50023	it's fine	2024-06-20 08:26:09.158
98949f00-b244-4eba-812c-94d73d0a9016	500004	50016	NULL	2024-09-12 11:50:34.159
94c87456-c116-43c9-8271-1bc0da58ef0f	500005	50013	gift 🎁	2024-11-22 05:56:13.213
f5c93a15-2ffd-4950-8e2c-9a361d34b687	500008	50025	ring twice 🔔🔔	2025-01-13 16:02:04.668
f5c90d19-ac92-4736-8418-d6e8ec0e048b	500010	50024	ﬁne print	2024-11-14 02:48:50.549
2405bfb7-37c4-4a2f-849f-c67773a2a885	500011	50005	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-04-06 01:06:08.473
c4d1b7fc-81fa-43b1-8a34-dbfb07cd2c12	500011	50020	two\nlines	2023-01-17 18:51:52.449
a9d105a7-3d46-4335-8568-c7c9a89b34eb	500012	50008	NULL	2025-05-18 15:29:10.490
03b2fea4-b255-418c-89cd-33c0df3e68a4	500013	50029	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-05-19 04:21:09.120
49b7797d-9bf1-4968-8d81-c3e6312df01c	500014	50017	back\\slash	2024-01-14 16:15:00.221
4c00d1ee-bf12-48aa-8476-5277649f3a5a	500014	50000	NULL	2024-09-17 09:40:10.968
5f337c0f-6fc8-43d4-83af-15d24bc3f3f9	500015	50011	two\nlines	2024-02-05 23:37:40.603
9932066f-d7d5-49bf-80a9-52dfd8383469	500015	50017	👩‍👩‍👧‍👦 family order	2023-12-29 22:06:21.571
eccdae3d-9c4a-4578-85a0-68fd54e3b071	500016	50013	tab\there	2025-08-08 15:29:45.525
022bb848-e82a-4130-8ac7-8b96b56e13c1	500016	50010	NULL	2025-01-07 14:14:55.224
7a46bc7a-6cb3-4a18-8902-46c3835f3d19	500018	50013	ﬁne print	2023-11-09 07:17:29.915
d0c8e012-8f0e-437b-81bf-c210c32fcdca	500023	50023	50 % off "today"	2024-11-09 01:46:42.861
3ccdbaa7-f62d-415b-86c0-50738095b1f1	500023	50022	👩‍👩‍👧‍👦 family order	2024-11-28 11:33:10.667
f7e43ed8-891b-464d-8fdf-18c8d66ff2de	500024	50005	👩‍👩‍👧‍👦 family order	2024-06-20 06:51:42.954
815e77db-813e-405f-8cfa-f113568fb73f	500025	50023	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-08-03 07:22:19.310
643799e9-abaf-49fc-8d00-5e5cb4555838	500025	50024	50 % off "today"	2025-06-19 20:39:18.289
ca8a4b48-28f6-48b7-8ed4-4d8687c5e91c	500028	50024	gift 🎁	2025-08-28 07:36:11.685
2b26cf9b-f5de-4dee-8058-383b5d2fd743	500029	50026	👩‍👩‍👧‍👦 family order	2024-09-10 18:04:48.311
02928426-fd46-4f26-8baf-dc848d8754ad	500029	50019	ﬁne print	2024-07-20 04:43:33.611
621cb806-c702-4378-8a71-3b1f164fd9b2	500030	50028	ﬁne print	2024-03-14 11:17:25.863
6b9252c9-e5ec-41c7-89c2-232a30812a44	500034	50007	tab\there	2023-07-02 20:47:55.761
49e9334e-a70b-477a-8068-880c22e322e6	500035	50011	naïve façade — ½	2025-12-30 16:03:33.475
adb2c214-48f7-42ae-80d2-d21b83c65709	500035	50017	ﬁne print	2023-12-20 22:47:29.471
47867941-2f71-4c53-8b44-d0106663277d	500036	50010	it's fine	2024-07-05 16:23:20.787
f092e299-77f4-4d23-8826-1078d227b81a	500036	50021	50 % off "today"	2024-04-29 13:26:59.346
25c7e532-54f8-46f1-8a81-aac98466600f	500037	50014	…	2023-02-22 07:31:57.046
65424f67-6e42-4f55-8e3d-4b19b630887f	500037	50009	back\\slash	2025-04-22 15:47:32.545
f95a939f-e63d-4ffb-8b5b-99742f146eb5	500038	50009	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-05-16 05:39:51.435
0c15c586-b9c5-4969-80b9-c633f5aba9c8	500038	50018	ring twice 🔔🔔	2025-05-27 20:09:33.671
79c02d43-6d8e-4587-8a02-480a2f227492	500039	50005	été à Besançon	2023-03-07 22:34:30.709
18d08c6f-deba-460b-8f62-eaddb7351e63	500041	50028	50 % off "today"	2025-09-27 16:58:19.937
40a18470-51de-47cb-88b7-308a3f6098fd	500043	50007	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-03-14 03:44:45.655
afc9d67c-0529-49cd-86bd-a006d737c7f4	500044	50020	été à Besançon	2025-04-27 14:08:05.468
a185676c-c8eb-4592-89df-c7eeeb55d73a	500045	50013	\\N	2024-02-02 16:57:26.415
b468d7b4-b3f6-452d-839f-69c90c06eab3	500045	50028	50 % off "today"	2023-03-14 10:56:31.315
cfda8df6-f9ad-47a5-8ca6-8b1c48566e5d	500046	50014	trailing blank 	2023-05-13 22:00:18.534
598d46c3-9e2c-46e7-8d71-8e61b19c9405	500046	50010	50 % off "today"	2025-06-12 17:01:33.941
95e51f94-dfa3-4054-8421-ed854a57e8ce	500047	50007	👩‍👩‍👧‍👦 family order	2025-07-15 07:21:28.581
0723e006-7192-4358-8c82-5e413d5dd5ce	500048	50021	two\nlines	2024-07-04 22:49:46.597
fb4be083-890f-403b-8485-cbb934340d87	500048	50029	tab\there	2025-02-24 15:38:33.280
6fa7e43f-6ace-432a-8a1f-2343a9fae603	500049	50021	…	2023-03-22 07:05:26.363
26c4191f-3adb-462c-8168-5448d445642a	500050	50001	it's fine	2023-07-22 19:12:24.879
922e68b1-5266-4250-84fe-184ed7ec967a	500051	50002	it's fine	2024-06-07 05:30:14.339
c2815345-8807-4e87-871e-c56c537de218	500052	50024	ﬁne print	2025-01-23 09:43:41.282
76163a2c-38e4-419c-8d28-75d456a4b67b	500053	50012	NULL	2024-10-09 20:00:12.846
a216bf5d-f488-4308-8a93-e000d8e4ce8d	500054	50018	tab\there	2024-04-03 11:38:14.020
12420faa-ba13-47e4-8eb0-7397bb5fe9e1	500054	50017	ring twice 🔔🔔	2024-01-13 13:02:58.620
e0e1a16a-62f5-48e6-83d8-0366b26e250b	500056	50012	naïve façade — ½	2024-06-17 19:31:49.133
c67d00c0-a40c-42dc-88f5-1b0776c8e93a	500056	50028	ring twice 🔔🔔	2025-01-15 14:32:16.649
0e35cbbe-2342-4ce9-82dc-d9356e077d61	500057	50017	back\\slash	2025-07-30 08:10:49.895
4d1523aa-02af-4585-8943-80301e9ac3e6	500059	50027	👩‍👩‍👧‍👦 family order	2024-04-21 02:44:09.292
e46f46f2-2d1d-4cac-82a5-8e19246200d1	500059	50011	50 % off "today"	2025-04-23 18:04:34.337
69c66176-698a-431d-8cbd-df1a771d6e78	500061	50009	50 % off "today"	2023-05-26 14:18:06.220
a0f5d68c-2236-44d6-8bc8-937f7053e219	500064	50001	leave at the door	2024-08-26 03:29:23.252
98add303-696a-4095-8e98-d616ffe912e2	500066	50016	👩‍👩‍👧‍👦 family order	2024-08-19 20:45:05.516
acf7a130-2447-4b3f-8035-4e00028e2cff	500066	50010	naïve façade — ½	2024-02-15 01:53:16.670
6334e973-150a-45f4-8943-fd778b7d43b8	500071	50007	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-04-11 22:15:29.987
42699091-144c-4a7b-8f5c-e055d2597bf0	500071	50004	it's fine	2025-07-23 16:44:27.149
d45a851e-e89f-48d4-8948-be4b576bd895	500077	50010	…	2024-11-30 07:38:20.400
46f4bfbd-6e56-457e-872d-44c8ce0bd625	500077	50000	ring twice 🔔🔔	2023-05-03 23:54:25.487
c7baa06f-ebc0-462c-8261-96dec8c72075	500078	50005	\\N	2024-04-10 10:34:22.498
8dbd0173-fea3-42e9-81d8-e9d273dc62e8	500078	50026	two\nlines	2024-05-20 13:00:49.598
8f14df58-b581-4cc7-81c3-d6f1ce070cfa	500079	50022	…	2023-08-25 03:41:35.449
1880e509-e6f6-450d-82b0-b44251b43b22	500080	50020	it's fine	2024-09-28 20:19:28.132
fd12b663-29f6-43c8-871c-4fc5b3dbda1a	500081	50021	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-02-28 07:32:39.974
d962aec3-257a-4940-8bfd-611b810e99ad	500081	50023	trailing blank 	2023-05-22 07:19:42.664
a17e6745-e7c4-415c-88ba-7116d281cb27	500082	50026	trailing blank 	2023-04-16 22:55:18.492
f87bf8b9-4b00-4392-81af-cf5b5d12bf6a	500082	50002	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-03-27 07:08:42.817
338014a0-c071-469a-8896-a64be4f442e4	500083	50027	été à Besançon	2025-09-12 08:25:14.007
f1b0dd91-b438-4eba-84d2-5676bb07faf9	500083	50016	\\N	2025-09-11 10:41:42.795
03a0c132-4d04-4d2f-8cc8-bca068101b8a	500085	50016	50 % off "today"	2025-02-07 04:01:08.913
f2fca4ec-b84d-4601-864f-869c2b2e8d4c	500088	50022	\\N	2024-06-24 02:57:35.532
a36cb275-f412-40ef-8014-43f28ce75662	500088	50022	été à Besançon	2023-11-14 03:06:02.468
85c93790-cb69-4446-83e0-18dc396b07c2	500089	50011	NULL	2023-07-20 11:50:21.222
5c3f1883-8198-43bb-83e8-1ce88a48ca11	500089	50002	50 % off "today"	2023-11-06 09:18:34.668
69e5a27d-36cb-4d16-89ef-6ee88c8afaa5	500090	50011	trailing blank 	2025-01-18 08:04:14.287
043eab3e-bf9a-464f-884b-b6ffd81ff6da	500091	50024	back\\slash	2024-06-19 06:24:20.940
ac4ab6ec-7837-4292-8bd3-0222140aaa67	500093	50020	👩‍👩‍👧‍👦 family order	2023-06-26 08:39:53.374
cd88fdcb-f6c7-49f1-8d08-8980d5af5a05	500093	50006	gift 🎁	2024-12-15 19:01:26.910
75c6529b-48e4-4e9a-8d02-929671c9a87d	500094	50020	NULL	2023-05-31 02:16:13.097
0a4ce389-b169-4a68-8f71-05b69f72708f	500095	50015	…	2024-09-04 07:13:00.212
b74f0268-b34d-4045-8dd0-2aa9f7e94c1d	500096	50011	NULL	2024-07-10 08:52:19.886
41602ab3-5551-44c0-8da0-3d8ed4a58522	500097	50012	…	2024-04-22 20:27:16.157
de143ef5-34d3-4a7c-8321-a76dc30aedd9	500097	50012	…	2023-04-10 08:50:43.599
35c30409-293b-435f-83a0-661cdbf09ae7	500099	50003	50 % off "today"	2025-01-13 03:26:54.126
9a03c360-f865-47d4-886c-0c6500aa3cfd	500100	50009	back\\slash	2023-08-13 20:37:13.144
f7338b2f-eeba-44af-806f-ff8f280d7962	500100	50018	back\\slash	2023-07-25 02:06:34.146
7347610b-d6ae-4d8c-8d48-64fdfd76beb1	500101	50017	it's fine	2024-07-29 05:56:14.064
fcc2a9aa-8177-417a-8c59-a56ae35ede00	500102	50021	it's fine	2024-06-19 07:43:16.807
ed85d2a3-2fd6-4d1c-8b1d-3da1340f33c5	500103	50014	été à Besançon	2025-10-30 13:44:43.261
7b58ad11-903f-4efa-8725-0e3de8e6684c	500103	50000	NULL	2025-04-11 15:11:22.728
09637cd4-a22c-41d0-86ed-e95a3c6e3be8	500104	50010	50 % off "today"	2024-10-21 02:16:58.454
f1405cee-b6a1-483b-832a-3e8a47a3af1f	500107	50008	it's fine	2023-11-24 23:31:18.312
eeb3fe3e-ed90-4fa2-8a75-16e2c5a1ac1b	500107	50025	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-12-12 09:00:09.459
11885a12-a7dd-4fe3-8952-f862b641c446	500108	50012	été à Besançon	2025-06-05 09:39:28.153
dc686b8e-4872-4cf7-8f3a-1916ca39eb85	500109	50007	gift 🎁	2023-12-28 23:52:04.709
66daf186-3afa-4e55-854b-4fff67b26b77	500109	50008	two\nlines	2024-11-18 20:02:43.318
240cc79a-1809-42df-83b9-7f0015cd831d	500110	50024	été à Besançon	2024-08-20 10:22:33.065
bdc3624a-490c-4a81-8d85-c8b9a78bac6c	500111	50001	naïve façade — ½	2024-12-25 23:24:12.187
22cc6ef9-c087-4e73-8b3e-4fc49591e758	500112	50016	ring twice 🔔🔔	2024-05-27 17:45:26.441
2ee040a2-264b-4d06-869b-1f065825f485	500112	50017	it's fine	2025-02-28 08:36:39.667
df9ec596-898d-4fea-89c2-30a0f083aca3	500113	50002	ring twice 🔔🔔	2024-03-06 05:50:46.469
f43e7cf2-4954-4e27-86bf-5873be19b1e6	500113	50000	gift 🎁	2025-07-01 09:22:28.607
6fc4f876-6a11-49e8-86f0-405aa3198435	500114	50026	trailing blank 	2023-01-27 05:00:49.134
c2c6de80-632a-417b-8736-1e12ad78ce95	500114	50019	leave at the door	2023-06-07 22:43:50.396
b1712ae0-d2ea-4979-8e6d-55937bf6b619	500119	50028	50 % off "today"	2025-05-03 03:34:23.673
16101a9d-a1a2-4c6e-8740-2ed2b3e58d3a	500119	50007	trailing blank 	2025-01-06 03:57:18.199
0a402018-2ea6-457f-8337-09f54ab732bf	700000	70012	50 % off "today"	2025-01-09 09:11:21.195
6620f227-fa03-4634-8083-0d4b60b62e29	700000	70041	👩‍👩‍👧‍👦 family order	2025-03-24 10:44:25.063
bf034a46-7827-4ef3-8243-1921039621ad	700001	70007	two\nlines	2024-09-04 00:39:59.622
58ea2d27-d25c-4424-8de6-fc9d1b28380d	700002	70118	\\N	2023-09-09 14:16:34.095
ca8d5cad-dae9-4269-8eac-91fb4f37eeda	700002	70062	50 % off "today"	2023-05-11 06:47:58.258
c4083901-29b1-4296-8a6c-c6f368f2d723	700003	70075	leave at the door	2023-04-04 10:22:51.005
5819deaa-de29-4db0-80e8-ab2d5ac9d02b	700004	70030	two\nlines	2025-01-14 21:36:53.541
2587c050-69d5-4713-8516-2e4ef2afef6b	700005	70106	naïve façade — ½	2023-09-29 18:16:23.193
b66f3622-8566-41b5-8553-f8eec2699934	700007	70114	ﬁne print	2025-02-01 22:44:38.829
1e93e1ef-9c83-47c7-8f2d-1ff2ba52a1ab	700010	70115	été à Besançon	2023-11-04 04:10:24.446
b29016e8-4890-47c1-82c3-d625e2983067	700010	70113	50 % off "today"	2024-10-05 03:51:32.037
c65215ff-99bc-4797-8ef4-acd92042c247	700012	70116	NULL	2025-07-07 12:08:54.734
954a4f69-c0fc-4ed2-8a37-d1fcc2854110	700012	70082	50 % off "today"	2024-09-11 21:01:58.928
1b67c019-ea7e-473a-8c23-353505475fa8	700013	70096	trailing blank 	2025-01-15 03:36:12.983
ddca644d-36c0-4ae5-8dd4-ebda424c6aef	700013	70069	50 % off "today"	2023-09-17 07:29:49.743
248a3429-6804-4eb2-85ac-58bf278647e9	700015	70018	back\\slash	2024-03-22 16:02:22.014
be326e84-7c59-4ef3-812c-1118ddb83ed1	700018	70048	\\N	2024-01-19 15:21:26.507
1dd11300-588b-41f9-875e-7a12a29b2570	700020	70104	gift 🎁	2023-08-13 12:23:54.289
aaf39002-3d2a-499a-843f-3c475a2db637	700021	70005	leave at the door	2024-08-06 20:51:06.515
48ed344d-45dd-4854-85a7-3a2089666287	700021	70040	👩‍👩‍👧‍👦 family order	2025-10-19 06:07:01.419
22257e41-98a4-4937-8c83-c291647626a9	700022	70032	ﬁne print	2025-05-30 16:58:25.083
3c5b27ae-854c-41b5-8426-2b9998d1ffcf	700024	70035	back\\slash	2023-09-02 04:07:50.794
38ff0181-cbae-451f-845e-957c75aaee2b	700024	70082	trailing blank 	2024-03-05 21:04:06.696
5d52592d-84a3-43f7-8158-459ed10dbab5	700025	70104	it's fine	2023-12-29 08:31:55.575
292b45bf-a902-4f55-8c28-9a320549673a	700026	70038	trailing blank 	2024-05-15 04:25:41.519
12d144fe-ae06-4e90-88ca-44436c1a4e95	700027	70100	leave at the door	2024-10-27 03:51:22.911
630adb63-62b4-4852-8143-f8a236dab789	700028	70105	été à Besançon	2024-08-08 04:28:33.822
d502d406-d0da-4e78-85dd-43a0992c6591	700028	70099	…	2025-07-12 07:13:54.764
9b40763e-a2f4-43e1-8f3d-ec61729cb8ef	700029	70030	\\N	2025-05-14 19:18:20.878
c4897387-6106-43a7-8f3f-06fd01f4878b	700029	70067	naïve façade — ½	2025-11-30 04:46:09.408
c383d224-0517-4e09-81e1-f3ce10646297	700032	70022	two\nlines	2025-11-13 14:18:44.415
df15baa3-41d5-4dc5-8d5b-2704928ad23d	700033	70108	\\N	2025-11-29 11:56:20.792
c1a2797b-93a2-429a-8927-5b1a732a7cc9	700034	70033	leave at the door	2024-08-08 14:32:46.534
3be3fef1-148f-40a2-8c45-8c2dd6dde49e	700034	70118	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-06-16 02:27:28.429
8fecec86-783a-47d1-85f4-ee2c0f12e90f	700036	70091	tab\there	2024-09-05 08:19:38.021
65aee83d-58fb-486b-828b-006f1bb37111	700037	70080	trailing blank 	2024-02-03 16:11:44.538
e60878c3-945f-42fd-8148-3f93aae9cdc3	700037	70064	tab\there	2024-01-23 06:55:53.169
3fe05336-ba99-4fdc-893e-5eee591ff7f8	700039	70075	\\N	2024-11-20 22:12:30.240
e03e6c2b-b3ca-4add-86c0-d90d1cad5f2f	700039	70061	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-06-19 08:49:46.750
e78d1f6c-19ac-493c-8127-cd438881143b	700041	70108	gift 🎁	2023-11-06 04:04:16.807
c175f623-997a-4a13-8b42-f75c909b826a	700042	70078	ﬁne print	2025-03-05 03:21:03.298
43ca4d61-b947-4030-8080-f91b3fcf5151	700042	70018	back\\slash	2025-05-24 18:21:32.939
61bf2202-dfb3-48f1-815f-a3027f4e0852	700043	70050	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-09-03 11:34:16.688
7fad0581-41fb-449c-86cb-b12a0893cd99	700043	70097	leave at the door	2023-02-25 00:10:16.129
1c890839-665f-4ed5-83eb-f6ba85d6a886	700045	70085	50 % off "today"	2023-01-01 09:44:14.671
85f7cc1b-1bc3-4e2b-885a-b156597690ec	700045	70102	gift 🎁	2025-11-23 05:09:52.826
49b13b16-e659-4525-80ba-fe5ba37966e9	700046	70112	NULL	2024-03-30 12:59:21.997
5a55b0d5-ff79-4a02-8a49-8561c2d51006	700046	70059	trailing blank 	2024-09-12 06:38:48.614
4c1418bb-c9ec-49ab-83b2-149c6227bd11	700047	70114	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-03-13 11:04:48.371
e3211c9e-d63d-4374-8fec-1208f1506e10	700049	70103	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-02-15 00:55:22.013
8766505a-8294-4274-87fe-7c3603d1d465	700050	70021	gift 🎁	2025-07-26 23:20:44.274
b0e04c55-f8b0-4b8e-8d65-85bf5ee98f71	700050	70010	50 % off "today"	2023-10-12 13:31:39.057
e2f9a175-8f9c-4756-878c-205844bd8617	700052	70112	…	2025-01-04 13:29:07.539
364381ee-07f3-4c39-81ee-eb7199717c93	700056	70012	gift 🎁	2024-06-25 11:24:58.558
7b558f30-2fd1-4d6f-86ef-d41df2627a7d	700057	70107	two\nlines	2023-01-30 02:49:41.345
0f2c8da3-19e1-46af-8932-37bb8be9875b	700059	70073	naïve façade — ½	2024-12-25 12:01:59.964
0b2dbbab-db20-4ac0-8843-836a43b849e2	700059	70103	50 % off "today"	2023-05-11 02:05:44.392
5432c369-7ddb-41c4-86df-4026c5ef20b3	700060	70068	back\\slash	2025-03-15 10:03:59.016
11281718-e3c4-42b6-825b-390f83c60d4a	700061	70027	trailing blank 	2025-01-01 07:05:18.701
d68f5a00-4287-4fe6-8d0a-45f7216a184f	700061	70070	…	2023-12-14 05:50:41.397
ebce5d09-e31f-43bd-8d6c-56d6d90aa7fa	700062	70110	naïve façade — ½	2024-09-06 17:56:10.425
57525303-8a36-48cd-8f52-e9d8d415a7a1	700063	70101	it's fine	2023-01-11 04:21:13.005
e2ca3b7c-fe77-4ed2-86e3-39b367f662f6	700063	70038	NULL	2025-12-23 23:54:35.646
9a3ba555-ba64-4f2f-8ba9-cfda10821855	700064	70036	leave at the door	2024-01-27 00:19:42.042
df80ff24-32eb-4503-8b8e-4948782f440b	700064	70106	trailing blank 	2025-06-07 17:03:48.877
07a3014c-19a4-4389-86ef-7f24f18c4337	700069	70027	back\\slash	2025-12-20 01:29:52.403
ca3c6800-bd63-448c-8ea0-94ea63f06f03	700069	70081	👩‍👩‍👧‍👦 family order	2024-02-15 02:31:53.844
f4cfffd3-4c08-4d28-8135-ec073cfae881	700070	70071	ring twice 🔔🔔	2025-06-29 10:56:26.955
8f236be9-3720-4b84-8ecb-11ce6898e4c5	700071	70042	👩‍👩‍👧‍👦 family order	2024-06-13 00:10:15.842
3262ce84-21b7-41c7-8479-f0abaa4b7c25	700071	70112	trailing blank 	2023-07-14 23:11:34.456
821188fd-58b1-469c-8ec9-02b9149e550a	700072	70016	naïve façade — ½	2024-07-26 06:04:59.417
ac7eb016-bb1e-471e-8bf9-806e91c8cc91	700074	70048	tab\there	2024-07-09 20:53:19.078
fd0823eb-7412-4e70-8ff0-f7efa92cf827	700075	70101	tab\there	2023-12-16 10:01:10.150
df17f3df-a642-46c7-811a-2401113ab9db	700075	70004	back\\slash	2024-12-22 22:09:38.720
74f85f44-52b1-4208-800f-8c4ad1eb11c3	700076	70112	trailing blank 	2023-02-05 07:00:05.146
cd670c32-90be-441d-8c85-884252b3b57f	700077	70037	ﬁne print	2025-07-23 19:58:51.374
3133934c-0175-4a3f-826c-80b8abc96b41	700077	70098	50 % off "today"	2023-08-05 04:25:55.157
eae56061-1cc6-4965-8734-b41ca3146afb	700080	70071	it's fine	2024-09-04 06:57:37.643
4438e9f9-096e-48b4-8708-d45c3e4fa0e2	700083	70109	\\N	2025-12-19 17:12:44.366
4d34bd17-c6f9-47f6-814d-dbd9f3d8b06c	700083	70013	ﬁne print	2023-04-08 19:26:42.821
117114a8-4893-4e06-8f9e-eaf862adf4b7	700084	70080	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-03-02 06:46:06.364
90b7ce43-154e-4a81-8f78-e44ff2346b2b	700086	70079	it's fine	2023-06-16 09:14:21.012
7d48818d-cd67-4ad4-8132-1e78f368beb8	700088	70014	gift 🎁	2025-06-06 01:32:37.603
6e07eece-013d-445e-84f1-f7c4c1da8e93	700089	70032	👩‍👩‍👧‍👦 family order	2024-08-04 09:16:17.964
da4a68dd-f28d-4fe7-8465-73a1f64ef2ec	700090	70101	ring twice 🔔🔔	2025-11-16 08:21:05.121
9398353e-046e-4507-8dca-4aba769921ab	700091	70038	\\N	2024-09-27 14:49:30.702
80a3e10e-cf9a-42d5-8a35-1ac6379e0e35	700091	70021	50 % off "today"	2025-07-18 23:35:54.356
0455ec8b-48b3-42e9-8e55-20288e36863e	700092	70020	ﬁne print	2024-04-02 17:44:08.456
ec3138a0-1fd8-4be6-8d5e-11dabac3576b	700092	70046	leave at the door	2025-12-18 12:45:52.666
23d49b01-3f64-487f-8e46-9d234d172945	700094	70035	leave at the door	2025-08-11 22:38:02.329
9ed99e7b-dc04-4454-825e-762a9d678ce4	700101	70011	ﬁne print	2023-09-25 16:29:30.089
08177b9f-6a25-4898-8691-a779992a9c83	700101	70067	👩‍👩‍👧‍👦 family order	2024-05-11 06:23:03.026
6b259760-7907-44fa-8183-e4eea9598c05	700102	70009	été à Besançon	2023-01-20 00:28:30.332
1c2f311e-fddb-42a2-8891-bd5f4f631c0c	700102	70111	back\\slash	2024-03-13 06:42:03.904
b6a5b3ce-7000-4283-8faa-8ad424601016	700103	70060	trailing blank 	2023-01-21 09:10:37.695
009793d5-b0ea-4afc-85c7-51945f1ec640	700104	70006	it's fine	2023-04-03 14:23:11.520
73d1de11-c820-45e2-8930-3cc983f73512	700104	70085	trailing blank 	2025-06-03 13:40:57.176
82b2ba05-7cc8-489f-8fe0-de38ed3b5d63	700105	70090	\\N	2025-06-19 04:32:20.432
13aba5fc-0f86-4b63-8ea6-4269607d6cca	700105	70019	ﬁne print	2024-12-19 03:04:30.734
e05cd4ae-1155-4dd5-8df9-720c7a1bf757	700107	70098	two\nlines	2023-04-24 04:49:10.514
8d70a429-449b-4029-81c1-51151b6ee0cd	700110	70051	été à Besançon	2024-09-23 13:54:11.860
24c77b17-4e2d-4726-846e-ec9d6bd901a4	700112	70060	it's fine	2025-03-15 10:31:19.385
f5e486f8-ad3d-4694-89fc-8ed1d8681d13	700112	70095	\\N	2023-03-22 19:56:30.780
05cda7dc-ab40-45b4-861e-52501dc5287e	700114	70110	50 % off "today"	2025-07-08 17:28:53.609
08299a00-5bc3-4b51-833c-db6bb68769ee	700114	70055	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-04-13 16:39:53.491
fe319b6c-1a26-4a82-8d70-3c3aec75c4b7	700115	70008	ring twice 🔔🔔	2025-01-20 23:12:06.340
cb49f30c-824d-454a-8d32-1ad72425e403	700115	70074	back\\slash	2023-06-27 19:26:48.934
ce709cdd-0e89-4a7e-8342-8531bf0429b6	700116	70105	leave at the door	2024-06-21 20:30:02.898
9499bb6a-09b2-47cf-82d6-e796518d674e	700118	70077	naïve façade — ½	2023-09-11 09:18:58.094
d236fa15-1568-44a7-8028-dd825ddb33bf	700119	70096	\\N	2023-10-04 18:34:19.012
2881cf5f-df89-4280-8ad1-feb10b6b60de	700119	70022	été à Besançon	2025-03-07 07:33:49.491
ecab4bd6-558c-4f56-80f5-12bf2078b7d4	700121	70032	été à Besançon	2024-10-26 10:39:56.757
e1a02862-0057-4aad-8124-97b3d944ce4c	700122	70062	leave at the door	2025-07-03 09:31:42.200
752210d1-776e-4341-8ad9-3b5999b657f4	700123	70035	trailing blank 	2025-06-11 17:34:16.599
cabf8a7e-552a-427e-875e-e28decf29b7a	700124	70036	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-08-23 12:05:18.393
e10bb6fb-e63c-4888-831f-ec75fffc2139	700124	70019	it's fine	2025-05-29 15:14:04.041
3a87ac6f-7add-43c6-8f27-1c29cbb55aa1	700125	70015	été à Besançon	2025-02-22 17:28:23.064
e0db12af-d52f-434b-89c9-a3da3e67aaf0	700127	70075	leave at the door	2025-04-24 13:09:32.071
8958f053-96dd-4069-8773-ee481d0456c8	700128	70063	…	2025-05-06 11:56:37.803
d268f2b9-76af-4364-8361-e097107f6e93	700130	70019	ﬁne print	2023-07-16 06:19:04.516
b251e11a-83a3-4437-8547-8cfe4c5c7b82	700132	70044	gift 🎁	2023-11-01 17:39:48.976
75d0860f-2ee1-44ee-891a-e39c564f717c	700132	70058	back\\slash	2025-04-19 00:15:39.745
c8ff1de4-d099-4859-888d-318593410445	700133	70058	trailing blank 	2023-12-10 00:37:56.366
17ba3334-20f6-4d82-8434-af929b95d53b	700133	70066	tab\there	2025-04-21 11:48:47.951
9643d7e9-518c-499d-83b9-442e345c2edb	700134	70088	tab\there	2025-12-02 09:10:58.834
10f80aac-aa74-45e5-86dc-9cf3a9e169d8	700135	70009	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-03-01 00:03:58.439
39415aa6-4bf0-4f44-8ea8-301ddfc87179	700135	70010	gift 🎁	2025-03-25 04:29:18.412
d67ba811-4678-4d9f-811a-0aa5ceb8b614	700136	70036	50 % off "today"	2025-03-26 09:06:52.684
a25c350d-bd67-46e4-811a-f5f42a53ec4c	700136	70060	naïve façade — ½	2025-11-03 05:54:33.038
b517bf97-6be7-4d05-8856-b87680228a61	700137	70020	50 % off "today"	2025-06-01 14:29:29.229
775099ef-fefd-4d90-80d6-a450f2d41c0f	700137	70065	ring twice 🔔🔔	2025-02-01 19:52:40.417
da31debc-8b63-4433-8ee5-7ff60ba73192	700138	70082	ring twice 🔔🔔	2024-12-12 22:51:46.022
db29c94e-2820-43b5-8606-7a5816f520c4	700138	70065	…	2023-12-21 08:21:00.942
0f3f9ed3-c735-4d73-82d1-d1c7d30f3835	700139	70058	ﬁne print	2024-05-28 16:37:32.370
55c1c3a8-19d7-4867-89fe-a25adcbc0168	700139	70080	two\nlines	2025-09-19 04:33:54.825
d4ca5f60-fe57-4b89-8374-a5fa1782651e	700140	70085	\\N	2024-09-27 17:03:29.349
e197bac3-455c-46c0-82b8-3e3e4aa3863b	700141	70027	été à Besançon	2023-01-04 19:00:37.626
d107eb1b-bcd6-4f09-833f-531cfcaeacc7	700141	70104	two\nlines	2025-05-20 22:27:52.126
0566da73-dff1-44c4-8e37-c82767ec7eed	700142	70068	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-12-10 08:44:27.283
c0c4bec9-ef54-4d44-8ba4-e77ed08b95d9	700143	70087	it's fine	2024-09-08 15:36:24.779
acc54d96-95c0-4d4b-89ca-ce88c2bd151e	700143	70024	\\N	2025-07-05 20:59:47.228
a64ae836-8b52-411f-89b3-bfcb220d1133	700146	70086	ﬁne print	2024-03-29 02:01:42.417
60d114f1-a1f2-4464-84af-96d32536d737	700146	70014	\\N	2023-05-28 11:50:37.878
b76e89a5-0295-49eb-8629-4f636d0e03e2	700147	70025	it's fine	2024-05-24 00:24:55.569
54727463-50da-48e2-89d2-ce4aa8a87862	700147	70006	back\\slash	2025-05-27 00:48:37.445
3dd7d90f-9a7b-4061-83ee-5a1d1b96e0a1	700148	70072	ﬁne print	2024-04-24 07:38:38.352
c7aa3a5d-2888-4bec-872c-ff5566b9f82a	700148	70078	back\\slash	2025-05-11 23:05:35.623
156c9cf3-d3f6-4f1f-8f77-08747d7dc783	700149	70088	ring twice 🔔🔔	2023-07-12 16:35:52.968
b140b142-a895-48e4-85c7-532a68a4d7c5	700151	70103	NULL	2023-04-29 23:15:37.457
deac9938-315c-4777-838b-b90f5e8b04d5	700151	70037	…	2023-09-18 08:57:15.876
c0a788ff-aafa-4bc7-8759-7279a1d160f9	700152	70102	…	2024-10-28 14:54:32.057
d81ca4e8-bb21-4dac-8c66-7c0e43b02acd	700152	70012	trailing blank 	2025-10-04 07:50:37.396
1863ffa7-420d-4708-8d33-0f7bd5fba12e	700153	70010	👩‍👩‍👧‍👦 family order	2023-02-17 00:10:08.293
8c0e67d5-7700-4e4e-8801-6adaf4d58fd9	700153	70080	two\nlines	2025-08-19 05:31:46.701
057f4c23-fa54-443b-844a-3038231f1455	700154	70054	two\nlines	2023-11-03 01:20:50.145
3e2ae253-384c-4e4f-8975-96b563691095	700156	70073	two\nlines	2025-06-05 11:08:59.192
33f52844-efbe-431b-81d1-3c6d1e5458d2	700156	70100	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-05-07 22:15:11.020
262e3330-1bec-48e7-813e-1c7654f730bd	700157	70102	ring twice 🔔🔔	2025-01-23 02:01:23.634
6639ca3f-bd21-4401-8b59-a6de2561d244	700157	70016	…	2024-05-13 03:01:59.668
dd76f99e-ffdf-437c-86dc-c413845879f8	700158	70078	tab\there	2024-11-18 01:22:03.132
71b1730a-2786-4377-8e61-ea7d960f875e	700161	70101	50 % off "today"	2025-06-10 21:54:16.626
939fcc0e-b8f4-4ffd-8ed4-3d24a74607a8	700162	70077	back\\slash	2024-08-11 22:58:28.800
764acc8c-9644-4685-867d-463166bbf445	700162	70072	NULL	2025-02-26 05:52:14.279
ec451962-cb7c-4804-8d1a-6a01c7d55be6	700163	70010	NULL	2024-08-13 03:02:53.953
2ef18fc5-200d-4197-8da0-53e0bfa00970	700164	70109	naïve façade — ½	2024-01-15 18:53:25.593
2f17f066-d057-4f80-8bd0-7d5b859f2ec2	700165	70039	été à Besançon	2025-07-22 19:52:44.733
ffa71f9c-dd05-442d-8f14-5658391a41af	700167	70028	tab\there	2024-11-11 21:52:19.891
05868dba-cc5c-4d25-81a9-cf0c10f01717	700168	70082	back\\slash	2024-08-12 19:29:31.160
11dcbe36-9f37-45b4-844a-039b05ed52ff	700168	70031	\\N	2024-08-27 02:24:55.093
e7a4eb8f-3273-49a8-8282-36f9738842e3	700169	70033	two\nlines	2025-06-25 23:45:57.616
cfdad79e-956f-4db2-8f94-0725577b328a	700169	70065	NULL	2023-03-28 19:28:27.242
943ee681-5f08-4350-8561-1b7504b23bfc	700171	70054	gift 🎁	2024-12-23 19:40:09.699
65692f09-61f2-4b6e-89da-c8e32e4930e0	700172	70049	\\N	2024-01-23 19:27:03.032
11bc34a8-13cc-4550-84c8-7465dc8e1fd3	700174	70088	tab\there	2025-12-31 01:59:47.080
42594dcb-50fa-4e03-8ed5-83bfe6948261	700175	70008	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-09-12 19:23:45.869
a3ff5f94-3e88-43ec-81b4-7ffd3a250539	700176	70033	it's fine	2024-05-21 01:52:46.602
a761789e-d98b-4850-8844-e8684b4e5c1b	700176	70050	ﬁne print	2023-09-19 07:38:57.220
ec982f9f-1418-488f-8eaf-b601bd5ffe6c	700180	70020	NULL	2024-03-16 22:46:43.015
fb8d05da-1416-4435-802c-0e87b0de74dc	700180	70062	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-08-13 14:38:31.744
c8a7dd46-60ad-451f-8cb9-ac2ab6fdb715	700182	70055	leave at the door	2024-09-26 15:01:12.734
ce89affa-2598-48a5-80ca-6a79eac2a18b	700183	70023	leave at the door	2025-06-10 08:23:31.262
4bb924ca-beac-45a2-8196-a2d9749bbc5f	700184	70072	gift 🎁	2024-06-17 22:44:28.433
af0f6cf7-7f26-49b9-8db3-b59e721d0b4b	700186	70055	NULL	2023-01-17 16:13:29.244
bb009fc8-32e2-428d-874e-fd1a898dc829	700186	70016	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-12-17 15:27:40.428
3a5f2b69-7aaf-4bda-8b84-16396fb85a96	700189	70009	naïve façade — ½	2023-08-08 02:21:25.856
b1824506-1c9f-46b0-8c85-313d4d372b8f	700189	70008	👩‍👩‍👧‍👦 family order	2023-04-29 12:01:28.524
96c462bf-5d44-4f2b-86f0-25070a9b6981	700190	70022	👩‍👩‍👧‍👦 family order	2024-07-29 03:24:09.002
16479071-3563-4b22-8428-6b9b70252eab	700190	70081	50 % off "today"	2025-04-13 19:38:06.259
ce3e3337-4a39-4684-81a5-2ba9dc63f8cc	700193	70064	50 % off "today"	2025-08-25 07:19:31.280
1ba035cf-e859-4a02-891f-5b1d1c55139c	700193	70024	50 % off "today"	2023-07-23 15:47:48.135
f8759c43-6b8e-4392-8d5c-acbe6d3a4db2	700195	70107	ring twice 🔔🔔	2024-12-10 04:01:11.132
238c21ab-042a-475e-8e02-dc9b011b1658	700196	70045	NULL	2024-04-01 00:16:03.394
2c481e0e-fd74-4a46-8821-e74138b56852	700196	70022	…	2025-10-09 08:15:06.399
2124679a-567f-4c09-8894-a85afce74154	700197	70107	gift 🎁	2024-05-17 00:42:15.093
ccf7c448-dec9-44b6-8f2d-286924710b89	700197	70106	été à Besançon	2025-12-04 09:36:46.689
f2b58b94-606b-4f55-8ec2-724db9aeba72	700198	70066	tab\there	2024-03-10 02:11:18.186
8439550a-36de-4adc-8e6f-719d62035a48	700198	70012	été à Besançon	2024-05-05 05:51:23.153
cff923e9-16fb-4a78-8423-a7e00f4082f6	700199	70005	50 % off "today"	2024-06-07 05:36:24.573
634822f6-7290-40d6-863e-cf60e8e91259	700200	70002	leave at the door	2023-08-14 18:44:05.025
922f2ece-358e-417b-85ab-abf011915c24	700200	70073	…	2023-12-08 06:06:11.824
dd2e3d51-5d94-4e26-8f56-b6a80e864041	700201	70103	it's fine	2023-03-01 07:43:41.564
987f89a2-aa41-48b9-878f-6c9eba67557b	700202	70100	NULL	2024-08-10 11:57:28.666
47758779-c91c-477e-8e75-da153ae63c44	700202	70050	été à Besançon	2025-01-29 13:11:20.034
86a342ec-af24-4123-8d46-377db20c4f69	700203	70011	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-06-17 00:08:52.700
4bb3d2f0-1e85-4e6f-88f0-e8758a9f6e8f	700204	70033	ring twice 🔔🔔	2023-10-04 14:56:54.245
01b9c34e-cb46-40a6-8135-44e113b3aaac	700204	70114	naïve façade — ½	2023-04-07 02:42:48.651
52dcfb7e-97ae-4c52-8b7b-4583fb519b74	700205	70114	it's fine	2023-05-07 22:06:35.262
506429c3-59c3-4ccc-8632-3555379959fe	700205	70075	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-07-11 22:10:16.288
70c01490-8bca-4a30-8ec3-509fa85099d7	700207	70076	tab\there	2023-11-19 11:59:39.018
b770e159-5ad0-4ce2-8282-6f538624d3c2	700207	70017	…	2024-04-16 20:51:00.976
100d3db3-c0c5-4392-8cd1-0bb985583a5f	700208	70076	…	2023-03-13 00:21:46.449
258f72d6-7568-4c75-8070-ae7350b99418	700209	70012	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-03-10 09:57:41.660
22807fcf-1769-48ac-85f5-0f7120121377	700212	70049	\\N	2024-06-05 20:35:02.916
1bc67939-1292-4969-805e-9fdb1dc51d26	700213	70001	…	2025-06-12 20:13:34.491
6b9b1247-3539-4f06-8120-0e64cdd3ce82	700213	70026	NULL	2025-09-21 07:19:15.622
a7605796-32ad-4d1e-8e98-3eccc7ac8edf	700214	70107	tab\there	2023-07-01 07:45:45.871
a6f69158-e122-4890-8802-4ab0d068fc79	700214	70057	\\N	2023-08-23 02:04:37.804
ab28c6f7-45cb-4731-83a0-d4d7edb38c4e	700215	70078	👩‍👩‍👧‍👦 family order	2024-05-11 12:08:52.578
e41f513f-9dea-4c32-8387-fdf4210106eb	700215	70009	👩‍👩‍👧‍👦 family order	2023-05-28 03:12:02.458
9894df96-0fbc-4107-849c-774685950748	700216	70091	naïve façade — ½	2024-10-08 04:38:54.366
e6632a36-de19-45c5-8933-89f3c55e11c6	700216	70071	two\nlines	2025-11-02 21:07:57.085
9e4708db-cf17-451d-8bf7-84bbfd0c4c8f	700219	70022	NULL	2024-03-31 05:46:19.553
be38a7c3-7890-4026-8ac5-d111b20559c8	700220	70064	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-03-27 18:52:23.358
80ba7708-815a-4650-8d5c-0caa6367fb9a	700220	70045	two\nlines	2023-01-18 19:55:12.116
9dd528d2-3744-466f-8306-c361835bd405	700221	70016	gift 🎁	2024-02-24 11:07:28.668
b09e541c-f12e-49b7-890f-89ba62b400cc	700221	70068	back\\slash	2023-10-20 18:51:06.391
29eae4b5-13ff-4f4b-8181-bdcb70fd8581	700222	70068	leave at the door	2023-08-23 23:23:57.382
2972f4d6-b058-4aa8-8dc7-98edcc84b9d2	700224	70021	tab\there	2024-09-21 23:02:32.782
085eb26d-e1ff-477e-84c6-5bf9c84b6183	700227	70011	👩‍👩‍👧‍👦 family order	2023-03-17 11:24:10.277
e787a64f-c569-4dd5-8520-9acdffd01f98	700228	70086	naïve façade — ½	2023-04-08 06:26:01.285
a7f08f87-8d22-4698-8006-5933beef408d	700231	70104	naïve façade — ½	2023-12-26 05:14:06.454
96e99ebc-8a19-4957-8749-25aa4ea19cf0	700231	70014	été à Besançon	2024-03-23 18:37:53.459
e7da9e7b-258b-4657-8cb0-e7f5c5cf7ca2	700233	70023	ﬁne print	2025-09-11 14:20:13.120
db31c4b2-0e11-407b-84d1-cf3bb147b1b7	700235	70053	NULL	2023-03-04 17:27:29.332
e6e70294-afcf-40f8-81b3-2d9b53588f1a	700237	70063	back\\slash	2023-01-11 23:29:27.556
460e0a19-1576-44f3-82ab-36649f5b5ff9	700238	70098	gift 🎁	2024-11-23 01:00:41.991
67d7e79d-2668-4b8e-84f9-abfafa039e80	700238	70110	\\N	2025-04-03 00:38:45.461
599bc65e-f443-43e8-8a0f-ae8d023c373a	700240	70066	ﬁne print	2023-06-21 04:19:25.334
9b6670cf-2cba-4190-8c14-8bb9efba3739	700243	70114	two\nlines	2023-08-13 09:05:53.307
1b0e2442-2190-4335-8db6-4d08fd59b7a7	700243	70086	tab\there	2023-02-22 04:05:36.707
79582fe8-8e2a-41ef-86a4-0d33c848a426	700245	70022	back\\slash	2023-10-06 07:54:49.901
184dce7c-358f-4efa-8f59-6de4c3aa9380	700245	70117	\\N	2023-08-24 20:24:20.669
50731fb4-dc5b-40b9-8992-afc85b089b56	700248	70077	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-07-06 06:17:57.658
5222b2d2-5028-4fe9-812e-154ffe7d9828	700248	70004	trailing blank 	2025-04-14 17:09:29.455
13308d60-cfd1-4975-8d5d-26ba7990e3dc	700252	70098	50 % off "today"	2024-09-19 10:58:41.461
a2597639-b847-4aed-83e6-05d3b7327c6c	700252	70004	été à Besançon	2025-06-21 08:01:26.627
cb18c0b6-7016-4123-8341-5e8178898cb8	700253	70056	naïve façade — ½	2024-04-16 18:24:51.753
8044ce68-9343-4516-8b01-ccc01bfd94cb	700254	70009	gift 🎁	2025-01-09 15:11:35.723
4b2d1edb-809f-4d67-830b-f19f4479fe2e	700254	70110	50 % off "today"	2025-12-19 17:58:32.269
2b1be16a-bce4-4cad-814d-e72fc42e85fd	700255	70047	gift 🎁	2025-08-26 17:53:49.586
a1e18159-b0cd-4a98-8a9d-4508176c5825	700257	70058	naïve façade — ½	2024-12-02 12:26:32.330
4043a29a-25cb-4210-81be-16fa68a87bc2	700257	70037	ring twice 🔔🔔	2025-08-26 15:54:36.700
6394e6bf-ffde-45f7-8bc0-b5561e7110ce	700259	70113	été à Besançon	2024-07-09 20:29:07.782
dc5d2c73-001b-443e-8f66-e8aae956908b	700259	70000	trailing blank 	2024-02-05 14:09:01.190
0bc53489-01ab-4d08-8b39-69a5575942af	700262	70057	leave at the door	2023-03-12 08:09:58.383
a409fa69-87d8-4271-8347-1674c0c10bde	700262	70094	ring twice 🔔🔔	2025-05-02 09:46:08.883
f0efc7a8-730f-4005-8ecc-96f8b0f8a6eb	700268	70049	NULL	2024-01-10 06:15:33.407
1ead7da1-80d3-4384-8f56-14a9eb9da6ab	700268	70005	NULL	2025-01-26 14:37:50.233
424532b8-50f3-406e-8dfa-8f2b9fb26dfd	700271	70063	tab\there	2023-08-07 05:22:46.372
c2e2a787-ba74-4ae9-87b4-6b4c8ce868b5	700271	70112	it's fine	2025-10-05 15:46:07.884
82f914b6-1c99-4205-80ce-a1848175432c	700273	70033	two\nlines	2023-05-01 09:10:46.535
02ed6107-6f4b-41fe-8ee0-e682fff43324	700273	70063	👩‍👩‍👧‍👦 family order	2025-09-06 04:07:49.540
0de56d69-4269-4265-8d92-fe414372ad7a	700274	70062	été à Besançon	2025-01-04 23:11:14.296
0f1fa56d-bce4-4ccd-8583-c0989bec6530	700274	70019	gift 🎁	2024-10-22 02:16:34.291
99c6efea-14d6-488f-8590-e02bbe976d73	700275	70022	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-10-31 12:26:59.087
a6259451-a399-40d5-87f2-c985587426d3	700275	70073	trailing blank 	2023-02-18 19:11:15.523
d9569f28-4564-482c-8cee-18637e040ab3	700277	70048	👩‍👩‍👧‍👦 family order	2025-01-04 21:56:26.278
00226ca1-3942-402d-8249-aa82ced48102	700278	70054	\\N	2023-09-03 14:15:47.951
e51bfaa4-32de-49b0-86d1-258683f2dc80	700279	70009	gift 🎁	2023-10-04 19:06:02.978
4575038f-c15a-4651-8103-db169dad8d9a	700279	70082	NULL	2025-08-14 13:34:14.010
d8b4e284-aaa0-4128-8bad-361afe83c3b8	700280	70036	ﬁne print	2025-05-18 12:55:40.313
f0ed7f89-68bb-4957-8901-960d181be8e1	700281	70082	tab\there	2023-08-23 21:38:59.062
567d69cb-670b-419f-8df6-1ba236217828	700285	70110	two\nlines	2023-01-29 12:32:41.335
efbc3867-2f79-4b10-8695-276fc90f6592	700286	70009	👩‍👩‍👧‍👦 family order	2023-10-23 07:10:52.474
24713523-7ce1-4050-80f7-ef0795e8eecd	700292	70054	trailing blank 	2024-09-04 03:12:54.389
2671973a-0685-4c56-87b4-1995b02902ea	700292	70085	tab\there	2024-07-14 18:01:27.359
55cc9ce4-3c86-4cc4-86ce-84fbce87263c	700294	70003	50 % off "today"	2023-04-28 02:55:14.810
4c89736f-60db-4168-8e68-03a6c4c78f79	700294	70053	trailing blank 	2025-03-23 02:48:55.021
37acb75e-9f4e-4d81-800f-1465ca87d185	700295	70018	back\\slash	2024-05-30 06:01:37.279
5bd94fb0-2afd-401f-854e-5e709f3171b3	700295	70070	NULL	2023-10-07 18:13:19.668
345d6e7b-4489-43e1-824e-e3f3a9aa62a5	700296	70107	…	2025-04-03 10:31:40.205
353a3dc5-78fd-416a-8acd-54869a5cb10f	700297	70031	gift 🎁	2025-04-10 04:00:02.034
6b14724e-ab02-4d05-85f8-e525611b96e2	700297	70093	ﬁne print	2025-04-02 09:12:05.469
487423b5-a7ec-4e7b-835d-431350810c62	700300	70007	…	2024-10-21 14:47:01.204
58113d38-845a-474f-8639-037e4560cae9	700301	70008	trailing blank 	2024-11-20 01:14:30.049
99c09bbe-c0ed-46c5-8af0-b8f42492f851	700301	70003	👩‍👩‍👧‍👦 family order	2024-11-20 00:19:48.787
7ca75552-8ef4-4eba-8a44-69a41e674d70	700302	70052	ﬁne print	2023-04-22 16:38:08.894
7877be75-f317-4117-8bfc-03924caa458c	700302	70015	trailing blank 	2023-07-10 05:03:29.212
38e61f82-6147-4951-8361-c65ac2f18844	700303	70106	\\N	2025-12-07 20:39:12.089
0d72436e-c2f4-4d10-89e2-499727d5da81	700303	70065	ﬁne print	2023-12-01 16:53:48.023
886679c6-fdb4-484b-8a99-485a322c774d	700304	70019	it's fine	2024-02-23 23:55:57.316
37a58560-f6e9-4af3-8f09-7f81f8776e77	700304	70038	two\nlines	2025-02-15 20:43:44.248
d4e386f5-3b16-4326-8516-07eedeebd4d3	700308	70089	gift 🎁	2023-05-02 09:53:37.060
289e9ae7-26ee-4e57-81c1-0395a310c9ab	700309	70114	…	2023-10-26 03:16:43.359
c4b12f30-85d0-4889-8ad1-0ec93281c058	700310	70022	gift 🎁	2023-04-12 06:36:06.480
1cd1a7b2-3152-424f-883f-6469ecc9f9bf	700310	70031	NULL	2023-06-19 18:21:18.701
08b0fe43-3818-4ffb-85d0-96e2b0e1faf6	700312	70052	50 % off "today"	2025-07-06 12:03:55.720
d40af9c1-270c-4df0-806d-e94e2c316159	700313	70014	ring twice 🔔🔔	2024-02-08 04:22:39.054
46ea61f4-035e-432a-8d58-7630ec6418cc	700315	70059	trailing blank 	2024-04-23 17:22:36.684
23acef32-06ea-4194-8b82-a402abfcbb80	700315	70051	back\\slash	2023-08-08 09:56:40.428
4cc28854-e662-4527-87bf-08f5d279e422	700316	70119	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-12-04 14:36:02.557
b8139584-f127-432f-83f2-ef298bc50c2d	700316	70021	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-11-06 12:42:14.047
afcba4ce-cbee-4d8b-8ce9-b21c3004ce1f	700317	70047	tab\there	2025-03-07 10:33:25.350
088f59de-3cab-41ea-898f-6289673fbbf8	700318	70043	…	2025-09-01 04:39:54.276
318e1788-2c40-4509-84c1-7df992f0b26e	700319	70114	ring twice 🔔🔔	2025-01-28 08:43:25.605
e0e4e709-42e8-4f2e-853f-b5a990891054	700323	70063	…	2023-10-05 16:18:07.452
82ae29ff-fae4-46aa-84d1-06763c1ac5f2	700325	70006	two\nlines	2024-08-29 07:51:14.417
4702ff40-398b-4a62-8cf0-9a87853605fc	700326	70084	leave at the door	2024-12-12 15:16:00.697
41007799-08e6-43de-8d87-758d396ed644	700327	70093	ﬁne print	2023-10-02 21:42:53.557
271d3bc7-a103-461c-8b4a-de55deeb3eac	700327	70062	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-05-02 03:17:06.202
1ad45f9d-a13c-497c-8d9f-53096f4c4c64	700328	70054	two\nlines	2025-09-02 14:51:36.731
b308d810-1677-4ec5-8d8b-ce44ccb472fa	700328	70097	ring twice 🔔🔔	2025-04-08 01:46:38.544
e1ff4a90-fb72-4a6b-8a9a-dbabb8bb0763	700330	70098	50 % off "today"	2023-04-03 07:05:57.242
a348d0f2-7731-4e67-84ad-75987bacc7b6	700330	70076	ﬁne print	2025-08-24 19:31:56.458
9baf1989-62da-42d4-8a50-260b32893044	700331	70031	👩‍👩‍👧‍👦 family order	2024-12-01 09:49:18.610
cffafdd3-7f19-4130-8fb2-9554c9865f8c	700332	70038	trailing blank 	2025-12-27 12:25:11.148
08f3855c-a6df-4eeb-89d5-9bf363d2f333	700336	70066	\\N	2023-11-03 17:25:43.795
1f6a35cf-479c-4765-883d-76026bd74878	700337	70065	naïve façade — ½	2024-07-17 11:53:01.943
9f0b95c1-42ae-4d43-892e-6449a237cd1b	700338	70118	👩‍👩‍👧‍👦 family order	2024-09-08 10:39:22.730
bb761643-2c55-4b65-8143-bfd2622c47ad	700338	70033	\\N	2025-02-12 15:42:53.409
084be9bf-f64b-4fda-8c77-a237411eb6e4	700340	70053	gift 🎁	2025-04-16 09:24:56.170
c441b11a-60c5-454c-8d50-e0e82c9307a9	700341	70081	trailing blank 	2025-07-20 01:33:55.023
d91578b9-aee6-4270-8f3a-c61ba75fff7e	700345	70019	👩‍👩‍👧‍👦 family order	2023-03-14 03:06:05.133
b405f75e-58dc-4606-8028-4ff3cc153589	700346	70000	gift 🎁	2023-10-21 03:33:21.208
a2ef8ecc-7c00-4cac-8001-660d705f994b	700346	70046	two\nlines	2025-09-13 20:12:52.560
41be64ab-02ed-4a69-8d03-42b5d413efc0	700349	70023	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-10-06 02:17:35.347
9db52f39-9b8a-480d-8223-e3eb36bfd155	700349	70057	back\\slash	2024-07-29 19:27:11.564
e664e0f8-6416-47de-8c11-5039d355ff23	700351	70016	leave at the door	2024-06-28 01:55:44.190
356cbc94-c964-4c85-88ae-060d7aea5179	700353	70099	naïve façade — ½	2025-01-05 12:48:30.336
3ccdcbba-29db-4e28-8b39-fd0dfb39cd0e	700354	70055	ﬁne print	2024-07-08 08:39:39.111
5e4f96d7-46c3-4f31-8318-f7eb13e4a1ab	700354	70115	NULL	2023-06-06 01:04:10.739
6c47ea65-872b-4403-8dba-f2b0886b2a69	700355	70116	NULL	2024-12-19 23:02:39.116
a73337d9-4739-4636-81a1-32fcf66a4268	700357	70103	ﬁne print	2025-10-05 06:21:22.908
77021b85-c309-4333-8e78-19dc65f6be5f	700358	70069	trailing blank 	2023-12-13 16:33:37.684
656cdab6-fab4-4a4a-8c40-251cd4c94e67	700360	70056	back\\slash	2023-12-12 21:52:17.996
7efcea4c-789f-4424-850e-5ff51f070515	700360	70025	NULL	2023-08-13 17:07:31.253
d4ae6f20-59da-4e69-8c43-1939af552e8b	700362	70032	…	2025-11-08 12:11:26.449
76dc93c5-1977-4b0f-83c3-8714e8076371	700363	70052	…	2025-10-13 03:21:20.776
dfc33aef-265a-48e9-8ec6-ed0e7d52f816	700364	70065	👩‍👩‍👧‍👦 family order	2023-05-03 17:34:06.301
01ea624e-387b-4d97-8e46-eaf7cac056e5	700364	70117	tab\there	2023-07-30 01:03:32.815
319f4b7d-f16f-493a-8a3f-f94b81c0c19b	700367	70033	two\nlines	2023-12-09 03:08:11.449
df90ffbb-9e30-45a4-86e4-59aca49aa255	700367	70022	it's fine	2024-01-14 01:10:22.728
b57fa625-01d9-4359-8a03-adf61318b9c5	700368	70069	two\nlines	2023-04-10 02:15:55.541
4b8f00f9-db31-4096-80e1-df60e37fcb70	700368	70078	été à Besançon	2025-12-17 06:50:35.929
426b182c-b152-4a28-86a1-2d7fa78fdd86	700369	70082	été à Besançon	2024-01-08 11:37:59.656
d11c3c16-45ee-4e0a-823d-f47a61ff2044	700374	70006	été à Besançon	2024-08-07 21:45:06.384
75979578-b717-45fd-83da-56efb7da3496	700377	70088	50 % off "today"	2025-01-20 17:33:59.519
e469ff09-00ae-4221-8f7c-a418fb7781fa	700380	70024	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-11-22 02:01:57.453
a5708949-49cd-4a78-878f-3e6d43af3987	700380	70064	ﬁne print	2023-11-11 21:19:17.057
87e23bc4-a23e-4ad0-8c60-495f3944fb1e	700382	70000	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-03-29 09:30:58.121
17f04419-c0bf-4348-8836-3ad1221cd1c9	700382	70010	trailing blank 	2024-01-26 17:38:41.503
7341eba2-d56f-489f-8650-9adeeef845d1	700384	70021	👩‍👩‍👧‍👦 family order	2025-12-17 21:49:35.689
28116708-ac67-4b25-8536-70cf14e37494	700384	70039	…	2023-01-03 23:32:47.258
22090292-a5ce-431a-8249-10530cd34349	700385	70001	\\N	2023-03-14 22:26:16.928
0fe3795e-1185-4ef5-8b5e-709371775935	700386	70038	tab\there	2024-06-03 22:21:09.947
758d4a95-9371-46af-8ea6-a089a8dbc501	700387	70001	leave at the door	2023-03-29 15:53:22.808
386638ba-4779-46eb-8a33-2d44a13a3505	700388	70040	naïve façade — ½	2023-10-20 12:42:53.706
ce6fb858-e069-41b9-8d05-ff8567043e9a	700388	70050	naïve façade — ½	2024-12-29 11:43:21.796
8edab577-aea8-4e2c-89ef-63d7302ecaf9	700389	70039	tab\there	2024-05-27 14:46:59.144
87876e87-623f-4e23-85be-7c23a6f70aa8	700389	70101	👩‍👩‍👧‍👦 family order	2023-10-28 02:02:30.751
9d882541-3db1-46b2-812d-7a817162def1	700390	70040	gift 🎁	2024-12-08 10:08:21.855
1f2980ff-7f0c-4a24-89c8-e46db30988eb	700391	70067	ﬁne print	2023-09-21 05:11:00.373
46c2262b-0b41-4573-8424-28373cf4d318	700392	70077	leave at the door	2023-01-27 02:38:18.236
a3e3721b-494f-4aa6-83a3-5494bb8683f5	700392	70031	\\N	2023-04-07 05:52:56.575
03177c8d-4d45-438c-8ced-165a7db2f167	700393	70076	50 % off "today"	2024-12-24 15:40:52.071
a789cb61-3b1d-4b9d-8d47-4564896f687e	700396	70075	back\\slash	2024-04-20 09:24:54.790
e7e9928b-55c8-4580-8972-7f89d1d4ff1d	700396	70033	\\N	2025-08-23 05:46:19.355
93c38520-2bee-4a79-856c-3da3db16d752	700397	70041	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-04-17 02:25:02.734
ef03a7a5-12c7-4124-86c1-5ae79c0fd22d	700397	70039	\\N	2025-01-09 01:51:33.602
cb320959-05e5-406e-804d-c4493d706ad7	700398	70099	two\nlines	2025-04-16 14:11:35.946
35524fbe-e7bd-43fa-8cae-ccc57225366a	700398	70038	tab\there	2023-08-29 22:37:42.789
d3b8e4bd-24f6-4bc5-8670-b6bb1848147b	700400	70084	gift 🎁	2023-10-02 21:29:18.362
7b6a6be9-02d1-4b8f-83e8-4d1050d2feb9	700400	70083	été à Besançon	2025-09-03 14:48:33.722
68461cfb-cf2f-4d31-8966-6cf2799f937e	700402	70008	…	2024-08-25 12:56:31.240
04b8f9df-fcb0-4d29-8011-4ed8a89804f1	700402	70058	gift 🎁	2023-07-04 10:37:45.325
0a8d1e51-fea6-4347-8731-a2a3684015b9	700403	70095	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-03-11 06:25:56.752
5102a50e-7385-4f72-804e-7be07b5957d3	700405	70024	tab\there	2025-01-07 07:04:01.826
7a5b57d9-4c07-4fff-8b58-52e13f571420	700405	70039	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-02-22 20:02:55.144
28e85cc4-10bc-4106-8159-d06c7604df61	700411	70009	NULL	2025-05-27 10:02:32.266
8ac100d1-e079-4a76-882c-c015f4cf9a26	700411	70046	two\nlines	2024-12-23 02:55:07.488
27f2f010-ab00-4fab-8189-f96726930968	700413	70076	50 % off "today"	2023-04-03 15:04:17.879
c57a7a54-47e0-4897-8fe3-06d75bda63ac	700413	70105	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-12-17 08:34:24.672
d7cc0a32-4d3c-457c-8e55-bfa5fc2c7d61	700414	70074	tab\there	2025-08-08 23:35:48.642
019fde5c-6828-48bf-833e-415964fafffd	700414	70007	été à Besançon	2023-01-14 22:37:47.655
d475c08c-1f6a-46d8-8226-8f1830e3d3e8	700415	70073	NULL	2025-10-24 16:38:34.910
b70fbd72-9112-4d15-809b-0a2b4653bddb	700415	70068	gift 🎁	2024-06-23 13:02:40.062
58aaf941-928a-480a-8688-716c8715b04c	700418	70022	été à Besançon	2023-11-24 07:45:02.132
492938ff-062f-48f2-866a-984194595438	700418	70021	back\\slash	2024-03-10 18:45:07.291
65f02921-6a00-4073-8d6d-d929489b39c9	700419	70016	👩‍👩‍👧‍👦 family order	2025-10-08 08:35:35.445
fa7d1a05-f8bc-401c-8845-01b0514e0c05	700420	70019	leave at the door	2025-11-17 15:39:07.039
5d34215a-d356-43f5-8b6b-ed2f680533f4	700422	70054	it's fine	2024-01-20 01:30:38.547
8c3fb5ea-1532-4126-86e2-d88ab1f8deaa	700422	70059	it's fine	2023-04-18 09:15:32.587
6a64d27e-28a2-480e-888d-8cf0ed8cb3f1	700423	70080	back\\slash	2023-12-25 02:23:52.671
35f96738-0203-4cd6-8608-d78c8e6f91e8	700425	70044	\\N	2024-06-18 03:56:01.104
a598c42c-be2c-4f6a-8bed-fae49e7f34e7	700425	70020	back\\slash	2025-10-21 10:19:06.332
4bcadbba-b723-4a3b-8dcf-bd11f7ed3868	700427	70023	NULL	2025-02-25 18:54:48.650
3f02854f-87a3-4fe9-8d32-5b4d3e4df360	700428	70021	\\N	2023-11-25 16:04:07.832
e31d11c3-5530-4094-8099-5e0a18ce33ca	700430	70037	gift 🎁	2024-11-06 09:22:34.139
0a93f0d3-89c5-4a12-8e6f-d78f0e12457e	700431	70053	👩‍👩‍👧‍👦 family order	2025-07-17 14:53:38.247
1c0628cd-5bbf-4265-8604-906f6d950098	700431	70074	naïve façade — ½	2025-02-18 02:01:31.840
c1240b58-691c-424e-850a-ddd440dfb996	700434	70046	leave at the door	2024-07-11 18:26:23.590
5b918998-9c53-401b-8a27-5537d6bf48b9	700435	70061	NULL	2025-09-02 01:40:29.246
791b0718-2248-425c-8455-2683184281fe	700435	70075	ﬁne print	2025-06-11 11:53:25.651
bb5404fc-68d5-4bba-82f5-5452e801c5ab	700436	70014	back\\slash	2024-07-26 12:39:58.090
12b50f32-0544-4092-8ffc-f72936154cc4	700438	70075	ring twice 🔔🔔	2024-02-10 03:29:06.722
393c3268-aaaa-46c6-83bf-5e35cf3c2674	700438	70090	trailing blank 	2024-09-04 00:18:25.982
5d3d363a-cb50-4bc1-837b-12f2dcdd2ce9	700439	70091	ﬁne print	2024-08-28 10:58:37.335
59297484-bd04-4fd0-824a-9d57eb744463	700442	70080	leave at the door	2023-01-07 08:42:57.035
a22d68e8-3643-4582-81e3-42d94b17267f	700443	70119	ﬁne print	2023-03-17 04:30:25.630
efb73c25-b33e-4b19-81fb-cd12102597e7	700443	70059	50 % off "today"	2023-02-07 03:51:45.774
5b284fad-cebf-4d9f-8c88-46e54ccaab38	700444	70001	leave at the door	2023-04-11 09:34:12.708
181cd7d1-f5d8-4f58-8da0-edfc764ada28	700446	70002	gift 🎁	2024-01-19 23:53:07.081
59dda948-0f17-4d6c-889e-61a4b0071ff1	700448	70113	two\nlines	2024-07-08 20:54:04.557
a22ff6e0-ec0f-42a5-822b-b151e92190d7	700448	70024	NULL	2025-06-14 01:13:15.617
11f8b5af-7325-4323-8a7c-cac8f30b01ca	700449	70061	NULL	2023-03-01 06:16:55.462
0e1d23e1-349e-422d-81ac-5aeb825f2a6c	700451	70116	trailing blank 	2023-06-07 00:03:31.933
7b38dc9b-067b-4b43-8f25-b2b204912e5c	700453	70015	trailing blank 	2023-12-31 00:34:11.805
114d9aaf-11c4-4072-8018-e6900d3b051b	700453	70098	ring twice 🔔🔔	2023-01-06 11:30:32.064
ece797f8-a88d-411c-8d5a-5c5d87ea2949	700454	70103	naïve façade — ½	2024-12-18 17:39:21.113
6ebfa0f2-f09e-46d3-85e1-e5793f4c9cc6	700454	70060	\\N	2025-05-04 20:56:41.227
fc8997dc-9554-4734-8682-021e7b88f66f	700455	70103	50 % off "today"	2025-11-16 11:33:15.439
e0a14eff-ae26-4ba5-8084-a836ec844ec4	700456	70000	it's fine	2024-02-07 09:03:09.502
55d42243-9c9a-4e46-82d7-dc48b4a45109	700456	70044	NULL	2023-01-20 09:22:07.706
30f9eb7a-8f2e-49c8-8f8a-d014b2c4c2dc	700457	70074	…	2024-12-23 04:33:33.890
ab8c2eac-2089-4af6-8ed3-4beb9a599ea8	700457	70100	it's fine	2023-06-18 12:13:11.863
d589761e-c4bc-48a5-8eb8-dab2e89a9036	700458	70105	it's fine	2024-09-19 17:26:33.173
7f130f6a-f7e2-4f8d-848e-e072ae73777b	700459	70065	ﬁne print	2025-03-25 19:11:21.388
d7830640-1481-4eb8-857b-410c6269811b	700461	70093	leave at the door	2025-05-12 12:15:56.421
927ffd98-3fe9-4f1b-82af-df5afd899fb6	700463	70022	naïve façade — ½	2025-02-07 00:47:18.616
e217f129-1763-4c9a-835f-970596cd7bfb	700464	70115	it's fine	2025-05-26 05:20:58.458
8f56977d-7af6-4cb3-89c3-e5686b340db8	700464	70089	👩‍👩‍👧‍👦 family order	2025-01-16 23:08:35.855
e71c54c8-bf42-4921-8b3f-37328393cbea	700468	70031	ﬁne print	2025-12-21 10:49:32.976
c1d31f48-8329-4cf4-881d-2a13dad170d6	700468	70018	50 % off "today"	2025-07-22 01:24:21.363
d8ce63fb-ac2d-45ac-8bfd-d20ee12955a5	700469	70043	👩‍👩‍👧‍👦 family order	2023-12-02 08:03:15.186
0a2cf78c-a8ae-48a5-8220-2560863a1b7d	700469	70111	\\N	2024-07-31 15:56:03.409
71a0bc52-ec45-4994-8c03-fe66db3a130d	700472	70073	ring twice 🔔🔔	2023-08-19 11:56:15.818
737631d4-2d52-46cc-8f13-1239a29dbb19	700472	70066	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-08-24 13:00:08.739
a4d32296-6b2e-4355-8ca4-48987118651f	700475	70061	…	2023-05-29 09:28:37.042
431029df-6098-422a-89c2-8f70d6b88f38	700477	70021	NULL	2023-11-23 07:42:01.764
5d4783b2-dcb1-4660-8709-d75d748eee48	700480	70081	ring twice 🔔🔔	2025-05-26 08:00:16.570
224e529e-d87b-4d77-81a6-f5c2c53f1033	700483	70016	ﬁne print	2023-11-01 14:37:24.110
77ea1567-2773-4c58-806d-1a4be12bc0a3	700485	70014	two\nlines	2024-04-30 06:17:36.173
f546d473-fbe3-4c0b-8458-fdf2566f7d7c	700486	70013	it's fine	2025-12-29 14:11:51.726
b19cb01a-65b5-46d3-80d5-a07bbdb5fc01	700491	70013	50 % off "today"	2024-07-30 18:39:26.261
da873a5d-c5c6-4607-81b7-a90f0a6eceab	700491	70043	two\nlines	2024-07-03 11:32:25.483
2138d81b-2b07-4e2a-8ea8-28e95209c110	700493	70023	gift 🎁	2023-07-11 23:11:47.899
203a67af-ec8b-466c-8b89-6d4035befd29	700493	70060	NULL	2024-05-14 19:36:55.566
bab875cf-a48c-4df7-82cc-bad5c1d0e626	700494	70032	été à Besançon	2023-11-15 11:11:56.694
935a1a8a-1246-415d-855a-052da33ec4ed	700498	70032	\\N	2025-04-13 15:52:48.705
7c270f37-232d-49f8-8698-22b9ca0e157d	700498	70033	50 % off "today"	2023-12-05 01:06:52.234
90006bfe-22b4-4a26-8c58-4d834d860407	700500	70066	NULL	2025-03-21 05:44:44.367
76622a41-81f1-4d70-83a2-5975d904ad53	700500	70078	ring twice 🔔🔔	2025-09-28 20:34:38.730
b84c1ca4-d4b0-4061-8c48-e59f6ab061c4	700502	70041	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-12-23 11:48:39.514
aa0be588-1320-4e15-82f7-a511a2ea8106	700502	70111	trailing blank 	2024-12-10 08:21:32.406
5a24f373-fcac-4ed6-8949-ff9cf21b30a8	700503	70109	\\N	2025-01-10 10:33:03.023
84b5bf83-eaae-4452-845b-8c135e83288f	700505	70073	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-04-02 10:15:54.117
d317cfdd-c1bf-47bc-80ce-b0adac757e92	700505	70028	ring twice 🔔🔔	2024-06-30 04:55:31.480
f8941d0e-7aaa-4487-8673-af2d8829e0f7	700506	70019	it's fine	2025-05-09 05:45:09.148
1fc8f605-56e0-4209-8e48-f642cd7edf1d	700507	70080	👩‍👩‍👧‍👦 family order	2023-03-12 20:51:36.723
36be777f-4d4e-4e19-84f2-3c18fc5e0140	700507	70050	two\nlines	2023-07-10 20:06:32.420
0306b287-a380-4c35-8477-f79b981b56e3	700508	70043	leave at the door	2025-07-12 04:26:24.327
3d5e2f68-97ae-40f0-8dad-69a4d89e141d	700511	70101	NULL	2023-03-14 11:24:44.897
4b89d0a6-4f8b-4dc3-8d86-fc4de0f31749	700515	70034	50 % off "today"	2024-08-27 23:17:02.649
8ba8f3cc-c4c4-4842-8a06-a2f33a1f313a	700515	70013	…	2023-08-21 18:19:31.674
eca9d5f4-33e7-4ab4-88a0-3565fcf1769b	700516	70108	…	2023-02-07 22:37:39.494
6158af67-4de1-41a3-82e2-d6eb01c2b8ff	700517	70003	ring twice 🔔🔔	2023-02-20 23:46:04.055
f3b1cbf7-c9c3-4850-8bba-a7255f0e9a65	700518	70110	…	2025-07-25 01:27:13.369
5dd3a6a1-2b69-40a0-8fa8-32fc87f5232c	700520	70090	back\\slash	2025-04-04 11:06:53.162
39391611-0b56-4863-8b6c-fceba396fb80	700520	70080	back\\slash	2025-10-03 05:59:11.307
2337726b-1410-40ec-8452-b4852dd930e1	700522	70007	…	2023-02-16 14:55:33.589
6bd19969-d748-49dc-8caa-1fd5d2fd075c	700522	70094	leave at the door	2023-08-30 07:31:07.603
d580370e-eeb0-46cf-89ef-432f9c8d5571	700526	70009	\\N	2025-06-28 19:51:59.448
320bec37-8a5c-4e54-8b72-e549df3a6c52	700527	70079	…	2024-07-07 05:11:46.623
1b8bfddb-8500-47c8-8e32-3c4b54ad0130	700528	70058	two\nlines	2025-04-07 04:02:57.514
78729597-7498-4cc2-8cb8-90acbce50cc2	700528	70023	👩‍👩‍👧‍👦 family order	2024-06-30 15:05:07.199
d9456fc4-ce20-40db-836c-7b21341af471	700529	70079	trailing blank 	2024-02-07 06:43:03.629
033c41aa-1b46-4206-8446-bca021d8b07c	700530	70065	leave at the door	2024-04-06 15:57:31.673
ffd57046-6355-40d2-8d42-a1d2e1524596	700532	70057	gift 🎁	2023-03-04 15:30:20.959
8d670e51-69a3-44e5-8802-54c019df0a5b	700533	70059	ﬁne print	2024-01-31 09:44:12.104
94df8e31-c3cb-4020-872e-12a50d1f1924	700534	70110	tab\there	2025-06-19 05:55:23.307
a5e0f013-6daf-4807-8eff-030cb8d8a638	700535	70061	it's fine	2025-10-20 05:35:17.069
2f277b69-2479-4beb-8fb1-13a855c43b7e	700535	70068	…	2025-04-08 18:54:50.290
2c2f6388-46db-4a78-858f-a456f9d2dc08	700536	70061	two\nlines	2023-07-14 18:06:04.570
2299d04c-829b-46d3-8790-7c95e7b45bd4	700536	70017	50 % off "today"	2024-09-12 13:21:50.060
5daca646-800a-4fc0-8df9-b744a07ee292	700537	70028	été à Besançon	2024-11-19 05:34:16.482
440d629c-9f0e-4373-8af2-8ace6f321af3	700537	70089	50 % off "today"	2025-08-24 03:51:46.758
3e67c1fb-e6ad-4dd1-81a8-ec1fe5370221	700538	70052	naïve façade — ½	2024-05-19 16:23:05.469
020b1451-5134-4c42-8961-780dfe6bb637	700539	70093	tab\there	2024-12-13 14:42:55.305
92382482-973b-445e-8066-b255ba3b4e9a	700540	70045	it's fine	2023-05-24 16:52:10.983
ced39cb3-a0f8-4dc5-8a2c-e4f14813faaf	700540	70117	ﬁne print	2025-04-03 04:33:26.232
6caaf19b-66d2-416d-8448-e2821e479e17	700541	70072	ring twice 🔔🔔	2025-04-10 15:08:02.844
6ed40770-c17e-4ca5-87ad-3de1cae31bbd	700541	70058	trailing blank 	2023-03-14 20:33:27.844
6766c635-cf0a-451d-812e-747c2c24bdd0	700542	70009	…	2024-09-10 14:19:13.185
6e9578db-4931-4fae-83cf-0dc2ba72ec33	700542	70066	ring twice 🔔🔔	2023-05-30 11:30:46.315
c62d7f2b-d1e2-46b8-85ef-511fff2ee2a8	700544	70034	ring twice 🔔🔔	2023-09-02 11:13:34.568
33ed79ef-f5f3-4d51-88a3-d514088eb2b4	700546	70029	50 % off "today"	2025-03-24 16:46:33.375
7411cd6a-9c71-4509-8571-ab7249c5b1e3	700546	70024	it's fine	2024-08-29 01:07:13.042
9e2a0928-55dc-4664-8ac6-3517c8587278	700548	70075	NULL	2023-01-21 05:47:56.882
144799f2-dded-4923-8975-d28866d7be4b	700548	70075	NULL	2024-12-29 18:48:05.399
e60872ef-e443-42d9-861b-18401d203c85	700549	70073	ﬁne print	2023-09-15 03:47:23.981
c59409b8-06af-4402-8d29-fbfa87d21b0c	700550	70024	leave at the door	2023-11-23 03:58:55.306
e966d5dd-e366-4531-858f-b27f1634c0e3	700550	70112	trailing blank 	2025-12-30 06:56:41.543
e56467e1-802b-46e8-8a7b-37c9621dfb78	700552	70024	50 % off "today"	2025-07-16 13:30:22.550
8e974ca5-385b-459f-87a1-7adbe8913ff1	700552	70088	été à Besançon	2024-11-15 11:15:31.646
0850b408-5462-4d3e-8f26-cda9744c2d34	700553	70062	leave at the door	2024-05-26 10:26:38.111
c5d11bf0-23c3-40a4-8a96-b81f381235e2	700553	70118	tab\there	2025-03-02 11:14:01.977
2f2707a9-3ae2-4fa0-866c-6e2ccd04ca32	700554	70054	NULL	2025-10-10 13:21:56.642
27de793a-3e65-46eb-871e-749cbcbcc518	700554	70063	tab\there	2024-10-05 09:07:00.036
856edabd-4c70-4b71-8523-2b387ef94d4c	700555	70049	tab\there	2024-09-24 01:55:29.050
1d8adcf0-1be0-4850-8330-15c73d58e240	700556	70096	back\\slash	2025-07-07 23:54:42.124
114a953e-1985-4054-8dfa-1ce73b7513ad	700557	70050	NULL	2024-09-08 12:02:04.790
948a7eac-f80b-4b44-88d0-6c3a302b16c7	700559	70044	tab\there	2024-08-27 05:06:14.930
46bb2dc9-4998-44c5-8a7b-e5b76197d96e	700560	70008	naïve façade — ½	2024-04-08 03:46:19.112
e407eb8f-a4fe-4e7e-86df-f22bb82b94e1	700560	70079	👩‍👩‍👧‍👦 family order	2023-01-08 03:09:34.281
50244e84-a02c-41c9-86e0-b64e979be9ea	700561	70014	back\\slash	2023-09-08 13:25:15.262
83e301f2-57a8-4a6f-8331-8cf95c7cc4ef	700561	70085	ﬁne print	2025-08-04 08:51:03.548
d7990a1d-b5fc-47d1-8fbb-51df2312756d	700562	70001	trailing blank 	2025-05-02 06:15:20.103
71f8e1b7-8681-4d50-84f0-d9b4d1cd6b6d	700563	70107	👩‍👩‍👧‍👦 family order	2024-09-21 22:31:48.480
08e9c42a-8bc3-4c2d-8e8e-3ebdbf2f9e40	700563	70046	leave at the door	2023-05-01 12:26:40.984
b9667426-9ad1-4bf9-84e6-75af0cd07428	700565	70004	tab\there	2023-12-13 10:45:33.898
880b3bb1-ff0f-4476-865d-aeb9fa3e0850	700567	70102	trailing blank 	2025-03-27 17:45:28.018
cdd5dfe3-769e-4e35-868b-e833f07790ec	700568	70095	it's fine	2023-09-08 10:46:17.197
5af5a5ce-62ea-4a36-87f1-f863200697e9	700568	70095	it's fine	2025-04-23 10:11:24.732
e0fbfbb1-b48b-40a8-815e-c0740f411210	700569	70018	tab\there	2023-12-25 17:02:55.393
7db02af5-f1f5-4a51-8766-e7099b7000bd	700570	70103	50 % off "today"	2023-10-02 14:13:10.048
279f9fcd-74a7-46ef-8907-a20eae83eccc	700571	70032	naïve façade — ½	2025-12-15 23:57:54.287
0af21ee9-eb69-4d0e-8550-e0a13bb9b901	700571	70036	gift 🎁	2023-01-05 16:54:23.522
5d13d3ff-d835-4760-86b5-e1e0db01a214	700572	70017	👩‍👩‍👧‍👦 family order	2024-10-17 21:06:36.911
fb93b56c-1d66-4279-850a-e885ebf8d1e5	700573	70116	gift 🎁	2025-07-11 18:22:10.783
f04e6c18-9152-4d0a-8298-82f619f7ea93	700573	70114	NULL	2024-06-27 17:30:42.495
3ce417af-c2ee-4e6a-8cf8-b72609a7bc97	700574	70024	\\N	2025-06-06 18:31:31.197
c54a6c01-1d65-4778-8572-becd95329d46	700574	70084	ﬁne print	2025-10-19 04:37:48.850
3524d5f4-23b8-48c8-8f0d-f052e01f07a6	700575	70110	été à Besançon	2024-08-28 23:46:54.858
7f1b242c-a50b-42c5-8b9f-3385c9e4c0c9	700576	70057	NULL	2023-10-30 16:14:59.571
0b870be5-d2c1-487f-8fe6-5809bf8abc93	700577	70084	two\nlines	2023-07-23 11:16:37.931
9ffee384-db50-424e-8dfb-303031c94d39	700578	70048	…	2025-10-06 20:02:55.699
3042522f-bfce-43f7-85a8-f39f11201548	700578	70077	NULL	2023-04-22 03:03:12.266
551bb31a-42d8-499b-85ec-c421d95edf5d	700579	70050	NULL	2024-12-03 10:32:54.174
64f37fe3-a939-4f90-81e8-14c8c346e7fe	700580	70025	NULL	2025-04-09 20:02:43.815
9b6563c0-63c0-400d-8d6d-df09324c4086	700580	70108	gift 🎁	2023-06-16 17:27:28.488
313f9a07-f221-44e2-8062-f28093f27f35	700581	70083	…	2023-11-20 07:37:01.840
ea35ab43-4a30-49be-8a39-ff1782bc2f62	700581	70108	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-04-27 05:17:51.048
137cf438-9a47-4831-8d7a-3434965ea28c	700582	70099	tab\there	2025-05-02 06:33:08.240
f59925c0-ae02-4fde-8832-a23ab4ffe50a	700583	70008	trailing blank 	2023-04-05 15:38:02.027
bfa7ea46-32df-4e43-8487-edfad84dc10b	700585	70119	it's fine	2023-04-21 23:52:12.963
bf4bb479-384f-4428-848f-3558f7a922ab	700585	70081	it's fine	2025-11-12 02:20:55.981
175649d2-3dd6-494a-88d1-f514c330a394	700587	70057	\\N	2025-07-13 20:08:32.692
ed81a904-4d8a-407f-8608-833cd15eb906	700588	70022	ﬁne print	2025-05-01 23:15:13.112
7e445d72-3671-4a7d-8fef-29add48395f2	700588	70080	tab\there	2023-06-10 15:46:28.545
a7788c8f-78d3-40f5-80c4-156851c8cbbb	700589	70103	\\N	2024-11-14 11:20:38.988
4e1d65db-916c-4928-8986-9f49170d664b	700589	70070	\\N	2024-04-02 04:38:24.915
d7474d0f-4698-4b69-816e-91ee8b882dcc	700591	70089	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-04-01 07:53:20.246
d5710899-4800-428e-89e1-3b9600690cd4	700593	70033	…	2025-07-05 23:09:05.486
8043de2a-6845-4fa0-839c-439fdb0e3c15	700593	70058	naïve façade — ½	2023-12-08 21:05:13.851
ff82e2bd-758c-4e99-8750-c821b7e3467d	700597	70102	back\\slash	2025-12-01 14:31:31.324
1a5b1681-5d49-4cc2-8573-970d9bf1250e	700597	70094	NULL	2025-02-22 09:36:32.218
0ecdee3d-7038-4d7f-8ecb-41932a22c00c	700598	70099	👩‍👩‍👧‍👦 family order	2023-06-27 12:52:02.228
060d5587-65ab-4ff1-86e9-acddf20f359b	700599	70109	it's fine	2023-11-01 23:23:32.784
84331fce-fdec-4d8b-8641-f01892cc79df	700599	70075	👩‍👩‍👧‍👦 family order	2024-01-17 15:08:27.667
3c6afd56-62d0-45a1-897b-d9bd95417cc6	700600	70022	trailing blank 	2025-03-14 22:41:06.232
d87dff81-45d4-4c92-8332-a08ebea1e893	700600	70104	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-02-16 03:18:08.496
78102273-7018-4068-828f-948b0f6c2a6f	700601	70001	leave at the door	2025-05-04 07:17:00.027
17b983c0-100c-4331-8b64-6981589dfc20	700601	70038	back\\slash	2023-05-21 13:35:21.877
1f1385f8-ed5a-4f02-8a8b-6d5dcbd6a8e4	700602	70033	two\nlines	2024-02-16 11:49:58.239
c403542b-b201-4499-8e10-5148432b36fe	700603	70000	ﬁne print	2025-10-08 06:55:46.225
2dd09787-496d-419a-8277-0741159e173c	700604	70045	leave at the door	2023-12-15 02:51:19.702
9ed7e69e-2bec-4c48-8c78-92aa3190e9c3	700606	70092	…	2023-11-02 06:15:53.099
77ced179-75c9-4564-8256-378458a97fc4	700606	70022	tab\there	2025-01-11 07:19:59.405
919e2b7e-2ec1-4421-80c6-6300901bc671	700608	70101	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-03-31 19:40:05.456
b0626b54-ff44-46c5-8fb0-c4371df50369	700608	70069	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-07-20 13:31:48.254
751e7eef-0962-416f-8325-32b193d84856	700609	70102	NULL	2025-05-12 03:08:50.465
d58f9e62-9858-4236-894e-0a978dbef712	700610	70058	back\\slash	2025-12-21 19:37:31.403
ed7f593c-6628-4f6c-8174-d1023a6ab6c6	700611	70061	two\nlines	2025-01-28 04:02:41.580
011bcf3d-69e1-418a-8db1-49be3fc230f6	700611	70030	ring twice 🔔🔔	2025-09-26 05:37:22.811
ee5c38ae-9db4-4c9e-83c2-878f8a30c2a4	700612	70028	naïve façade — ½	2023-06-12 15:16:13.351
2e400e6b-1a80-4c42-8050-be822b007531	700613	70085	naïve façade — ½	2023-06-19 21:06:44.756
ebe8b195-a7b3-4e6e-86a2-10c88c5240ca	700613	70042	trailing blank 	2025-11-13 02:07:47.526
91f273ce-ff33-4424-8010-cbbc3b0a6e06	700614	70078	ﬁne print	2025-03-24 05:30:22.177
7c798285-0070-4919-8b61-77c1a93f0afa	700615	70044	two\nlines	2024-09-20 04:43:09.264
c03f3e27-a464-4e14-8271-306ab94cd34a	700616	70053	ﬁne print	2023-02-19 20:08:37.297
e4c5be4a-a3e7-4671-8d09-d032358339af	700617	70097	ﬁne print	2023-02-18 17:30:00.557
ba75c853-0c39-4a06-85cc-562ebf5ace42	700617	70084	naïve façade — ½	2024-02-19 09:14:50.259
3833c92f-5c4c-47b8-8cce-3de106cbae00	700618	70029	été à Besançon	2025-01-22 18:18:54.294
cf8204f0-2bcd-401c-8229-129875e82bcd	700619	70081	👩‍👩‍👧‍👦 family order	2024-02-20 13:21:46.660
12e19bf9-5f4f-4171-8849-0fd8744e423b	700619	70004	👩‍👩‍👧‍👦 family order	2024-05-17 04:15:54.691
a104c328-5a93-4a26-88c1-c4f3098e3af0	700620	70010	it's fine	2025-07-04 20:09:18.519
d22f16a3-be6a-42cd-8275-7281256d09bf	700622	70012	back\\slash	2024-10-16 11:06:04.733
b15b22de-2069-46e5-899b-477a8d326efd	700625	70092	…	2023-11-02 05:23:30.834
bf461568-c238-4393-87d2-5ee31edb7005	700626	70094	ring twice 🔔🔔	2025-05-22 11:13:26.262
af3d8d03-b504-4543-8b81-7b94e3067c3e	700631	70069	50 % off "today"	2025-06-21 10:22:58.525
f16c28e6-44e2-48c0-81d9-36b21c4d6c83	700634	70061	ﬁne print	2023-10-09 15:34:47.859
f9088e98-d3b5-4133-85e8-15384b139302	700636	70084	gift 🎁	2025-06-12 01:42:25.590
190edfa7-5f34-4d2d-8377-aa6fb951575a	700636	70065	été à Besançon	2024-07-13 16:49:51.999
242cbcd8-f8e0-494a-8af8-e3cbd2e55297	700638	70108	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-09-17 19:50:08.196
9441a12a-eda1-42af-8cf3-ee5ae08f7665	700640	70029	été à Besançon	2023-12-28 07:01:15.679
78a11a30-3792-4c32-8ea7-8b561f4cf618	700640	70063	naïve façade — ½	2023-10-28 19:18:33.209
cf38fa54-934b-45b5-8c0d-220b39d8bd7a	700642	70114	50 % off "today"	2025-11-12 11:22:13.176
364ab54f-f923-4a01-8419-566b8e22443c	700642	70080	ring twice 🔔🔔	2023-09-03 20:47:06.648
d47bdb3e-2911-4b5f-8894-c7f594d773b5	700643	70046	50 % off "today"	2024-08-12 07:45:46.029
c46cdd42-9693-4df1-8b48-7221d9dd7c9f	700647	70099	it's fine	2024-02-08 08:49:31.954
4d68b983-737e-48da-8489-0c20d37bbe5b	700647	70107	\\N	2024-11-23 05:52:29.204
74998b72-67de-4f11-8874-07868ac32b66	700648	70094	two\nlines	2024-09-01 00:32:13.495
f095d9e1-44ab-4b6e-8df0-f889ac46d822	700649	70046	été à Besançon	2025-09-13 00:51:45.033
49249937-e037-4982-8f57-fcacc223f398	700650	70006	ring twice 🔔🔔	2024-10-10 15:36:24.577
ad911c0a-0e5d-4fd3-893f-8b27135f881b	700650	70074	ﬁne print	2023-02-14 18:17:10.468
7bea8d1a-76e6-4546-81ef-d6ee7545cf22	700651	70029	gift 🎁	2024-05-21 07:32:53.615
57f1ad65-35a4-4642-856d-d45d20edbd9b	700651	70031	it's fine	2023-03-20 00:53:05.785
db738eac-70dd-4112-8d43-39c2204429a4	700652	70006	trailing blank 	2025-10-10 12:34:55.976
40b036b8-8ab8-49ef-8a09-821203531839	700652	70102	back\\slash	2024-02-25 01:32:28.580
7849aecb-f444-4dfb-8730-ddc5f11b82a5	700655	70014	leave at the door	2025-05-27 10:41:26.603
b2f3f1fd-d173-4165-8d3c-e1d09997b4bd	700656	70011	👩‍👩‍👧‍👦 family order	2023-07-31 00:30:20.346
4d85a41b-a589-4b83-8692-2630647471dc	700656	70060	gift 🎁	2024-01-01 20:06:29.955
7bfb840d-b741-4046-812f-2ce33acef21e	700659	70017	back\\slash	2024-11-27 20:29:40.427
8b5eae2a-039d-4900-83b5-d0596a27a642	700660	70037	gift 🎁	2023-06-29 17:08:41.202
a8fdb163-77db-4f40-86a0-51f10f1652f6	700661	70104	two\nlines	2024-02-03 02:33:03.638
6cb4489e-6a60-47f0-8b6e-9e8bf1c84e7b	700661	70054	leave at the door	2025-10-18 16:52:51.868
6ef32a00-d7c3-42c8-8936-02b40236bd2a	700664	70113	trailing blank 	2023-08-07 09:01:21.620
4cd8366c-bfe2-4bbf-825f-acb8c6853286	700664	70040	leave at the door	2025-01-08 10:49:21.557
3d5fdafe-cf5b-43e4-8f26-b7914df31973	700667	70063	ring twice 🔔🔔	2023-05-22 04:31:14.306
d1e1040d-66c9-4473-8e84-ced856626261	700667	70092	\\N	2024-05-27 08:29:47.796
4270d4b5-1ce7-4099-8546-48ccf4495588	700668	70035	50 % off "today"	2023-10-03 13:45:46.226
cd9fcdac-0855-473f-89be-25d1cbf40ff4	700669	70029	\\N	2025-08-14 19:57:51.480
fd9652ea-adb0-457b-84fc-12eee7fe4256	700670	70055	naïve façade — ½	2023-04-29 23:12:38.347
f9384bb7-d271-4eec-81b5-2667ef56e6b2	700670	70028	gift 🎁	2023-04-19 19:04:48.673
8e59c705-6b2a-4945-804b-862e0060b589	700672	70019	leave at the door	2023-02-03 16:10:25.371
2a42b877-f96b-46e4-8709-176fafb22a53	700674	70014	gift 🎁	2023-07-15 04:05:10.487
275c4483-415f-44ae-82d1-c0533b6767b2	700675	70042	NULL	2025-03-08 23:28:41.524
4efe9e7b-60a1-4ede-8c97-f8f7361287c1	700677	70079	trailing blank 	2023-01-12 18:27:49.163
7fd4dc6b-68f0-4ce4-82ed-57247b43a631	700678	70051	leave at the door	2025-06-03 12:28:15.307
19210374-3f49-4745-883f-e598eea0ee4f	700678	70057	gift 🎁	2024-01-10 21:03:51.406
e0c2f93e-8ff0-42fc-8760-5473897c9258	700679	70008	two\nlines	2023-02-21 09:41:43.900
4b34e1e0-57a1-41ea-8e3e-50c16376bb8f	700681	70094	naïve façade — ½	2023-04-26 03:40:50.020
c90e1a17-ff83-4657-848c-1d9e10f814ef	700681	70026	ﬁne print	2025-12-09 15:58:01.805
92a2eb14-9b77-4a6f-8ff7-814589f2b585	700682	70100	…	2025-07-17 17:54:07.078
497dad93-245f-4803-8342-b5e4482ae1cf	700683	70046	naïve façade — ½	2023-12-24 22:01:21.490
58735245-d42a-4b64-8452-2c90fd83795c	700683	70016	it's fine	2023-03-30 15:41:04.975
ad5ae2f4-e9ff-4308-8568-c5fd9397ef54	700684	70044	ring twice 🔔🔔	2024-12-27 11:17:08.226
e64c126d-cd24-4c4b-82ef-ce23d2d21c83	700685	70031	\\N	2024-03-24 13:22:00.586
ab913bb3-90e6-47b7-8a21-af6e3bcb2c09	700687	70074	\\N	2024-02-06 15:34:41.439
f4d06a0a-986a-40dc-833b-5b8cab7dedb9	700690	70060	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-02-05 16:29:15.852
eac879f7-97bc-45c8-82c5-200d96bca8ea	700690	70074	…	2024-12-22 13:00:23.336
ac828f12-85ed-425f-81b5-0410e9da9ae6	700691	70060	\\N	2024-01-13 14:04:03.301
652e3340-f9eb-4785-8dad-9a8447132d85	700692	70061	gift 🎁	2023-01-04 17:32:26.896
aba09b1b-74bc-461b-8b9f-c720d7f94eb7	700693	70060	back\\slash	2024-06-13 21:01:13.425
412ceec2-7ee2-4bcb-8010-24c112d70931	700694	70031	👩‍👩‍👧‍👦 family order	2025-09-21 02:01:35.001
7f16cb05-4d3e-40d3-82b6-9e25945c254c	700697	70024	👩‍👩‍👧‍👦 family order	2023-07-17 17:04:53.448
39d05251-6158-4e96-8f5f-eea6323d7c1c	700698	70029	👩‍👩‍👧‍👦 family order	2023-06-19 02:37:52.282
ee50d749-998a-4039-8b65-2217eedd1a1c	700698	70093	back\\slash	2023-01-25 21:10:59.460
004a0cde-95fc-435e-8137-109937263e7d	700699	70048	trailing blank 	2023-01-24 11:14:31.590
5bde1bf9-eac1-4111-8dad-a38f2d48e0ff	700701	70077	two\nlines	2023-05-31 22:37:26.379
5532082b-7e5f-41b9-8a7a-31df9e0d3fb7	700701	70086	\\N	2025-12-09 01:23:11.904
41861885-bcc2-4974-8c9b-519bb2304226	700702	70092	leave at the door	2024-09-01 04:10:02.789
1efbf3ba-3f6f-4032-8ba9-697b2f47dfce	700702	70077	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-05-03 04:43:14.242
6d63f216-0319-4788-8102-cc2141248d1c	700705	70002	50 % off "today"	2024-05-26 19:38:11.535
d54f3cb4-7ddb-4bd0-8d34-eea62d135b9d	700708	70085	naïve façade — ½	2024-10-16 04:10:33.490
a09b6932-95ef-43e6-8db8-ad7286a99c07	700709	70091	gift 🎁	2024-08-22 22:02:09.935
219903c7-77a2-441e-8aad-1929dc5d12ff	700710	70099	…	2023-06-03 02:11:41.952
1636e5f9-6170-4203-8458-64e6fc5045e6	700710	70097	ﬁne print	2025-11-20 15:26:47.910
83e87de3-b598-423e-834f-64501bfeff1f	700711	70065	gift 🎁	2024-10-30 00:36:01.549
fc464932-b16d-422e-89e7-4d8a9a29bd29	700711	70069	tab\there	2025-01-14 08:41:39.134
bb9c60c2-618b-4cc2-80a6-e0949f3175b1	700712	70055	ring twice 🔔🔔	2024-01-02 09:22:29.527
4711fbe2-fcf6-49aa-80d4-64c61ca113f2	700714	70059	back\\slash	2023-05-02 13:55:49.362
a916a557-030f-4f2a-8aad-465832da678c	700716	70070	tab\there	2023-11-29 08:28:10.832
dca80e18-e1b9-4571-8292-6698e3e9d9f0	700717	70002	été à Besançon	2025-05-04 08:44:04.981
907dcc97-5783-462c-8b4b-b4772987c54b	700717	70031	…	2024-07-25 15:21:21.851
698788d4-16cd-4695-8bc5-66ceb40a13fe	700718	70088	\\N	2025-01-27 16:39:43.932
05ccee82-5370-41ba-8307-3319fac78986	700719	70003	\\N	2025-07-23 08:58:02.041
8c899baa-d686-40e8-804c-76826d0d5ed1	700721	70116	two\nlines	2024-07-26 09:21:47.560
ad08ba83-a272-40d2-8fa3-1ebb7aeb3e44	700723	70064	ﬁne print	2023-08-27 13:04:52.181
f2de7977-0499-4092-8fad-e0ce00c43942	700728	70055	back\\slash	2024-12-01 01:31:07.918
3f5fb6dc-c0de-4d55-8ffe-ef89bb83e59c	700728	70118	…	2024-03-03 13:43:50.729
8fd2fb70-cee0-4858-8658-6b8c23f6a945	700729	70109	👩‍👩‍👧‍👦 family order	2023-07-05 08:35:21.640
6226a3e9-f878-45dc-8216-644e75aff229	700731	70098	tab\there	2023-01-17 02:41:15.233
59e41bd5-6727-46c7-8885-c2c278ee75b1	700732	70035	\\N	2023-10-05 23:43:45.570
c3c878dd-0f9c-4017-8fd6-ec9b454fc20d	700734	70044	tab\there	2025-07-05 21:40:35.905
38d6ff77-4719-43c6-8691-d27091bcf48b	700736	70006	ring twice 🔔🔔	2024-02-06 00:47:40.600
33c807e8-8ebf-47e0-885e-3c233213bbfd	700737	70108	NULL	2023-09-17 22:10:09.337
6d3b0e78-4c07-4cda-8f21-95e97e0a5551	700737	70019	été à Besançon	2025-12-02 06:04:02.773
a0117cea-0258-4cee-8d51-ae1b0d410144	700738	70103	50 % off "today"	2025-01-10 23:40:32.083
db23958a-475f-4d6b-873b-5df6fd31cd18	700739	70053	\\N	2025-10-14 16:33:34.321
016e36af-69a9-4734-8ab8-5b7fbd1ea8bf	700740	70070	two\nlines	2025-10-03 21:57:29.073
24bd68dc-fbce-4bfe-81b5-13b1b226f894	700741	70020	naïve façade — ½	2023-11-14 00:28:58.713
365dbc48-b595-4bfd-8123-bcf17ef4e05f	700741	70109	50 % off "today"	2025-10-25 04:22:30.643
fc55a37e-8fcb-41a2-8c82-cfd11221cbf5	700742	70036	NULL	2023-07-02 14:37:37.699
aad4fea6-1cab-482d-80c5-c905308d28b4	700743	70021	été à Besançon	2025-07-21 04:22:00.692
ec6df6f6-0466-48ad-8eaf-edaac5d9a2a4	700743	70016	👩‍👩‍👧‍👦 family order	2023-01-16 09:32:27.106
4d053a86-c5a1-460f-8b90-3034c89d6371	700744	70045	leave at the door	2023-10-28 02:31:44.504
66d25c59-04b2-4c22-8a3a-56647cda14d8	700745	70034	\\N	2024-03-26 16:23:35.931
8776d77c-6fea-4b4d-8ee3-9162c8d124db	700745	70042	naïve façade — ½	2023-10-18 11:03:42.951
772cef6f-275e-497c-897a-b169cac64beb	700746	70101	👩‍👩‍👧‍👦 family order	2023-10-09 09:19:50.640
b84abb42-4408-4717-80fb-1dc32be6f7d4	700747	70017	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-06-21 21:56:51.868
92309176-e1ca-41a9-8fc9-39b6882aac32	700747	70012	\\N	2023-07-11 13:19:19.367
440c6010-feb5-4065-8fb5-5c409d3ebec2	700748	70068	back\\slash	2024-09-04 02:56:31.034
a3bc342b-b921-451b-8488-5ecb02388ff0	700749	70031	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-05-10 12:37:40.947
84e20dd8-6cea-4dff-8c15-1879551d3ec6	700749	70104	👩‍👩‍👧‍👦 family order	2024-03-05 06:48:47.176
4e65b1c1-004f-4913-83ec-3f7e7d33fc4f	700751	70054	two\nlines	2024-01-01 05:01:29.880
548e7e43-6de5-49a9-88b7-503ab7ebe006	700751	70008	été à Besançon	2023-06-03 11:46:54.979
6ebc5eca-63c8-4f19-8360-acff4bd7ae05	700752	70080	NULL	2025-04-17 08:14:22.179
4b065aab-c826-464b-8246-47152586408d	700752	70048	…	2023-10-23 23:06:40.968
8dc9199b-af6e-47b5-84de-f2fbc7eb5db4	700753	70098	👩‍👩‍👧‍👦 family order	2025-11-19 18:28:40.872
5e874c68-0da9-42a7-8eea-db0df979b2d1	700753	70097	été à Besançon	2025-04-07 20:10:29.880
e0980bd5-5fbe-49c8-89ad-288c7c684d74	700754	70080	50 % off "today"	2023-09-29 05:49:40.315
daeadb4d-61ce-4cfd-8809-22b790d0cad0	700755	70048	été à Besançon	2025-12-20 23:35:11.439
08c26d85-a6ad-4ceb-8f22-e1e2425d8d74	700755	70069	naïve façade — ½	2024-05-09 10:26:17.874
62eb4dbb-e924-46e6-82c3-561395612007	700757	70015	gift 🎁	2024-06-30 04:20:34.111
1c704b99-673e-4f42-8e61-a69e829d7a91	700757	70027	back\\slash	2024-06-22 20:59:41.304
3322d06b-5d9a-4555-8853-28c3bad3ef20	700758	70111	two\nlines	2024-02-16 18:39:27.421
3f57d871-6535-48ea-8283-1be3aa3fd62f	700758	70020	ring twice 🔔🔔	2025-01-17 02:45:49.479
d505ec36-35da-4de7-8c75-cdf452c919d7	700759	70089	été à Besançon	2024-08-19 17:27:01.941
212d224a-a48d-491d-8630-15ca18820f9d	700760	70041	back\\slash	2024-08-13 08:35:36.278
fac2a205-6b96-428e-8718-dbbf568576d4	700761	70101	trailing blank 	2025-08-09 05:30:18.922
2f68c941-d8af-4bb2-8317-bb9f30b0f898	700761	70009	two\nlines	2025-03-09 11:08:13.846
4592750c-845a-4cb1-8dae-ae42c4bb3c26	700763	70078	ring twice 🔔🔔	2024-09-15 05:44:31.958
84dfbf25-b7d0-4b6d-8db8-1a3236154054	700763	70035	two\nlines	2023-07-20 23:21:16.264
cb822fe5-df2b-46ad-86ab-7a86aba6821a	700764	70040	leave at the door	2025-11-08 21:41:12.410
ffbe7ac4-ab76-4101-8039-25ba114d8392	700766	70039	leave at the door	2023-08-11 13:07:09.239
b4e3a256-3b46-4553-849a-f8682c154107	700767	70043	gift 🎁	2023-02-07 15:36:34.844
5b9d60d2-98d8-4cfa-8977-fb88016084dc	700767	70018	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-09-10 05:57:05.473
e0716452-e23f-4886-8eb9-97eef729f6b3	700768	70109	it's fine	2024-03-20 18:58:36.275
634b4b6b-2ee1-421d-8f29-8aaf9a061452	700768	70105	👩‍👩‍👧‍👦 family order	2023-12-12 16:12:32.557
a79b4523-2327-426c-880a-5ce13b198c95	700769	70072	naïve façade — ½	2025-11-08 22:51:05.019
111854d7-62c9-4289-8717-ef6ddab81117	700769	70074	naïve façade — ½	2023-10-08 19:18:18.574
e9ecc1dd-7820-4a17-8e7e-2749a6f55ff0	700770	70032	NULL	2025-12-14 22:36:08.652
f744e302-b6ef-4c92-8cb6-1ace444facf4	700770	70109	two\nlines	2025-03-18 23:04:40.084
854a5f82-6d7f-4bd9-898e-415aa3f52f97	700771	70089	naïve façade — ½	2025-01-08 07:36:02.606
ee2b933e-d922-4fe0-85a1-57bb350eb713	700772	70043	two\nlines	2023-03-28 01:18:11.987
9f7618c8-3eb4-45df-8c0b-0a103eb2522f	700773	70082	NULL	2025-10-06 10:49:46.048
f28d21cd-f754-443b-8c0f-e78d8dc9d848	700773	70093	50 % off "today"	2023-02-05 19:37:48.671
20274c38-2763-47b4-832b-9fbe3233b160	700774	70104	ring twice 🔔🔔	2025-08-24 01:47:36.113
80b94dbb-8281-47f7-8919-f208ba94562a	700775	70035	ring twice 🔔🔔	2025-06-28 10:10:39.677
b7dc43de-8a15-43f1-8610-fccc454156b5	700775	70063	it's fine	2023-07-08 16:21:19.950
f57d529c-e562-4ead-81b4-4d856d6e733a	700777	70026	ring twice 🔔🔔	2024-10-22 08:18:42.766
5f231185-af46-4cfe-8c05-a58dc1f6aafe	700779	70017	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-01-15 07:45:58.465
6654622a-4948-4291-80bd-96d19b0b5b66	700779	70001	gift 🎁	2023-05-10 05:46:35.246
7752323c-4be5-48fc-8d11-57a6048e763a	700782	70098	\\N	2024-11-19 02:29:23.033
bd9d71f1-6a3e-41cc-8d16-8b5db3d41c6e	700782	70082	NULL	2023-05-13 06:23:28.182
c42c2058-3abe-4cef-845f-233beed13af0	700783	70053	…	2023-07-28 09:43:23.957
966cceb0-d9cd-45ad-8dc9-318c2b109aa1	700786	70070	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-06-23 18:50:51.812
b7d51c83-ebf9-491e-8311-b87f21bb65df	700787	70047	été à Besançon	2023-02-02 01:42:12.953
d67f30d9-6195-463c-8d8d-2a6d10cef26f	700788	70105	trailing blank 	2023-07-19 05:52:38.275
eece6ef6-c9ff-481b-876d-f09a0edd1395	700789	70021	\\N	2025-12-28 23:48:57.596
a3114b32-9afd-4d04-8332-451975b8b351	700790	70052	été à Besançon	2025-03-04 07:49:39.769
42613d6b-2187-49a5-879a-f45626a1c9da	700791	70019	two\nlines	2024-07-10 05:10:55.056
ebfa4793-ef03-4476-8337-462ddf8af195	700791	70113	trailing blank 	2025-05-19 18:50:01.762
542c0a4e-a463-431d-8585-9baeeda5198d	700796	70076	it's fine	2025-06-08 02:33:45.378
ac12e49f-83f7-4826-81c7-0eb5ccdecdbc	700796	70018	50 % off "today"	2025-06-03 15:05:51.103
2f903ca3-6296-4743-8c1c-ae5c09ea0a3b	700797	70060	ﬁne print	2025-01-22 13:15:35.841
77d72fbe-2bac-4b2a-829a-6401ea8b50e7	700797	70079	ﬁne print	2025-12-17 18:36:13.338
be27205d-74b7-403d-8444-13b09a74a98b	700798	70116	ring twice 🔔🔔	2024-04-18 02:40:40.275
99959a08-a02c-497d-8171-69d8d9607b81	700799	70070	gift 🎁	2023-11-04 14:09:12.386
98c4a850-485d-4eb9-83d5-c9512006d2a2	700800	70042	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-08-11 05:49:42.850
dfbb7f33-cafd-4786-80ae-0a326dc86abe	700802	70053	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-10-12 09:18:11.296
9e05ad36-9219-4473-89c8-aca6718c586d	700804	70088	50 % off "today"	2024-12-22 06:05:22.483
6db41f3f-8eff-424d-8de6-f09d084aaa9a	700804	70066	two\nlines	2023-01-25 16:48:30.506
0bfdeb69-c3cd-4ee9-8623-b9207cf92001	700806	70111	back\\slash	2024-01-25 08:20:35.360
cfe4a67d-d011-4ac2-8790-c1ce53dcbc42	700807	70112	two\nlines	2024-07-31 13:52:14.749
23166792-296d-4d36-8caa-07ad0f180df5	700811	70113	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-08-31 15:05:33.039
ee8e64dd-f7bf-4acf-8d8d-8616895a5429	700812	70047	été à Besançon	2023-09-11 17:04:49.695
d8c9d4dc-e9aa-42f0-8635-21a3289fc43c	700812	70060	tab\there	2024-01-19 19:55:46.155
02dfbc3f-4807-45a2-80a4-d4bad6c97797	700813	70026	NULL	2024-12-09 21:05:56.486
a2f07185-5a7f-4fb7-88be-d8bcc1b1341f	700813	70115	👩‍👩‍👧‍👦 family order	2025-11-18 19:13:40.018
06c1dad7-1a13-46a4-8c3b-a45ce6a9f859	700814	70048	tab\there	2025-05-24 07:11:52.522
768ccde3-3969-4abe-8fc2-099aede14f60	700814	70103	two\nlines	2025-08-21 09:47:04.281
1410b218-fdd7-4d11-8c9e-baf5494fa014	700816	70102	tab\there	2023-06-19 03:08:00.724
ba68008c-fcc4-4a71-8c5b-5b47558b22bb	700816	70038	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-01-18 12:30:53.428
469aac82-8074-45e5-8cdb-44cae2af1220	700817	70027	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-01-07 23:18:41.383
346e3773-7d96-4080-8dd6-aef6bbf08e88	700817	70024	été à Besançon	2025-10-10 14:49:05.828
60b8aae2-2bd7-44ba-8e4a-dbd50ac364da	700819	70007	tab\there	2024-07-16 13:18:24.058
10d3a90b-4e67-48c0-80ca-c2d1ef5941b4	700819	70008	gift 🎁	2024-06-04 13:59:19.891
e2e84889-2f59-441d-863c-6e0ed0db6b05	700820	70021	\\N	2025-07-05 01:36:41.080
dc667da7-fb3a-4b1d-8afd-eb31750e0892	700820	70073	\\N	2024-01-20 06:08:52.541
ac51b626-07d9-4be2-85b0-07fcc40ea0b4	700821	70019	it's fine	2023-05-20 05:34:50.654
f8241b86-3f7d-44c8-8665-562087bf1058	700821	70113	it's fine	2025-12-10 19:36:39.932
75c74e10-a5bf-4aa7-8de8-f998b629f52e	700825	70096	\\N	2025-02-19 09:41:59.214
3c462e0a-6229-4a56-8721-7c6246b56d76	700825	70007	leave at the door	2023-07-24 20:23:36.273
5aabe65c-a16b-4240-83a7-ef4c18f277cd	700826	70114	back\\slash	2023-03-14 04:16:36.387
d0f2681c-874f-45a4-8d8a-a9099bd31c97	700828	70059	ﬁne print	2024-10-27 04:32:15.454
5c60dda1-cf36-4843-891e-4fee3630dedd	700828	70071	été à Besançon	2023-06-26 10:49:45.212
7f41c162-7862-4c6e-8a56-961775bed9e0	700829	70108	…	2025-07-07 03:40:50.830
95b0298d-39c6-48b0-84ce-3d37d27fbeae	700829	70076	trailing blank 	2024-09-30 04:23:56.599
44106a66-2f8c-435a-87d1-aedcd252a650	700831	70089	\\N	2025-08-16 22:26:59.574
a90a6f45-8d45-4bc4-8c3b-04a7e2da1a1f	700831	70063	gift 🎁	2024-10-06 07:28:18.351
5d603875-7a38-492d-8051-1609c28556ce	700832	70110	tab\there	2023-04-14 16:02:13.480
57f73204-01f0-47a5-87a9-54e4d2cf44dd	700834	70097	tab\there	2025-02-18 01:04:48.504
e10b59b7-9d3e-4573-839b-1619096ec647	700834	70056	ﬁne print	2024-11-01 21:36:39.847
b775b387-4b23-460f-87d1-9d6918bb45a0	700836	70065	NULL	2025-07-11 12:45:38.376
3fbce75b-0fed-4865-8d28-d09fed0de648	700836	70032	50 % off "today"	2023-09-20 02:52:06.990
0ede077f-49af-4920-8f23-f4f18d32a523	700837	70017	NULL	2025-12-14 11:16:31.819
ef057052-5b83-4f92-8094-bbb087cc6f2c	700837	70087	👩‍👩‍👧‍👦 family order	2025-03-18 08:00:18.580
71a9782e-db0f-4a51-8a9d-339c78db9b3e	700838	70104	trailing blank 	2024-05-30 15:40:21.947
80f53f3f-b861-4dab-8f39-59cb7f673e0a	700838	70100	tab\there	2023-11-26 10:29:15.722
f63ec0da-432d-4513-8527-223a7522be7e	700839	70076	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-05-29 00:58:23.531
a7b5fb6b-f40c-4ecc-8ebe-31580101acfe	700840	70051	50 % off "today"	2025-12-31 11:42:35.112
77e4c38f-33e2-43bd-8a6f-5a676ef4f2df	700841	70060	…	2025-05-10 07:34:15.088
d585f33c-3883-46ae-85c2-ccaf052549ed	700841	70104	ﬁne print	2025-11-03 09:05:29.959
15ab631a-1dd1-4782-889a-b2e165b60f38	700843	70055	gift 🎁	2025-05-03 20:50:20.313
75e11f8d-8ae3-4824-83e5-9ecebd5f139f	700845	70053	NULL	2023-07-24 01:06:20.140
4baf5ce8-a1dd-48da-86ab-062cca3cc600	700845	70115	\\N	2024-07-04 04:19:20.744
794b9f35-e52b-4a4c-835d-c93d3c8204fe	700846	70042	…	2025-07-28 06:30:12.380
a04c1eaf-a1e4-4d08-8e5f-72a0cd4f3f76	700846	70045	back\\slash	2024-02-28 13:18:33.087
b82a5e44-75f1-4835-8fba-cb88421e2a5e	700847	70060	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-01-03 09:17:20.564
867f175a-329d-4ca1-8729-0233a07e236d	700850	70091	two\nlines	2023-04-04 14:52:40.081
561b57a0-560e-46f6-87c8-6c0e3f9d8b9a	700850	70090	trailing blank 	2024-09-01 20:28:59.828
912025ce-4d0c-4af6-8700-02d59b187664	700852	70085	NULL	2024-11-11 03:52:47.483
aa561817-6939-4990-8372-b747ea048526	700852	70039	ﬁne print	2025-08-11 11:12:14.034
81899e30-2614-4afc-815a-ace0976c75e2	700854	70042	it's fine	2024-07-13 01:18:21.143
c5a25513-91e0-44a0-8e6d-47db3f8eeb6f	700855	70075	gift 🎁	2023-08-28 00:40:56.055
dae30b06-bdeb-4f53-862d-29464a0d9e0b	700855	70064	50 % off "today"	2024-01-27 02:13:06.089
f1c8c270-555a-4311-8ea4-c6de7c1ecd5e	700856	70114	trailing blank 	2023-09-08 01:55:48.036
b71c4694-6c53-456b-8c55-6863c78300e9	700857	70099	tab\there	2023-06-28 19:14:42.226
e101ba3e-1ff3-43bc-863b-37161b7f5db8	700857	70089	50 % off "today"	2025-02-22 22:20:44.861
598a788a-1154-4882-86a7-c342cd987eeb	700859	70098	été à Besançon	2025-07-25 23:17:41.140
280ba6b2-f44e-4802-880b-476ce3516896	700859	70044	ﬁne print	2023-10-07 17:42:23.109
ecd56452-d899-45f0-88d2-0d0730f5513d	700860	70094	back\\slash	2024-08-05 19:59:04.710
c45ba2ae-77c6-4d9d-88b9-ce6e426423d4	700861	70050	NULL	2025-02-03 19:46:35.093
f66882e1-c151-4353-8a00-eda3ef659f6e	700861	70082	ring twice 🔔🔔	2025-08-12 16:45:54.118
7c7b7256-d657-4ba0-860c-772e61b7f16c	700862	70010	two\nlines	2024-10-06 08:53:01.146
03b1f0c2-fdca-411b-8a62-a0b439178f7a	700863	70059	back\\slash	2023-04-30 02:44:34.454
bdbe2e74-7a12-4e8b-8376-d722c1e2eccd	700866	70006	two\nlines	2023-10-29 19:48:26.696
927dd47e-001d-4c1b-8f2d-c76f5ce3a4e6	700868	70007	50 % off "today"	2024-02-13 11:50:06.916
131d3a9e-2a01-48f4-8b63-0113d01c4a53	700871	70096	it's fine	2023-07-05 18:51:54.532
405c458c-7a22-4cd0-820f-8351af40a0bd	700871	70103	tab\there	2023-10-29 16:53:29.203
5bd4c093-9124-424b-8f8d-0ea51c976c5f	700872	70062	\\N	2023-01-12 08:24:20.197
2f57e729-a9f4-4667-87c0-a6724c807d50	700872	70071	naïve façade — ½	2024-12-10 20:04:12.487
8d989fa8-f1bf-464c-898a-0c2a7d3981e5	700873	70089	ﬁne print	2024-02-10 20:45:38.987
770d72ed-feff-4295-8382-fc86db42ba9e	700874	70063	gift 🎁	2023-03-14 16:50:26.029
a239b8fe-b9a3-4d3a-85cb-587a52c0c981	700875	70025	NULL	2024-11-26 04:22:23.853
33bb3ed8-e984-4018-8b92-dc76d4c22d5f	700876	70027	ring twice 🔔🔔	2023-06-26 12:34:31.363
144428b1-13ea-493b-8ba2-8ba42e260421	700876	70025	ﬁne print	2025-01-26 19:49:01.283
a8f6b894-f25b-4e5a-8ae9-24ab41718ba9	700877	70105	\\N	2025-08-23 15:44:29.796
afa16365-5c13-47d4-853d-2c29c6788d7b	700878	70032	ﬁne print	2023-08-12 07:30:54.464
7d1acf17-dc2c-4746-87b5-e2f55716bc3a	700880	70110	trailing blank 	2025-05-26 22:06:41.746
6a4f7ed5-fef5-4089-8e57-77799d8ca61c	700880	70112	50 % off "today"	2024-01-18 15:31:40.061
720293bf-f060-4fc1-84aa-d34a384547cd	700881	70003	\\N	2025-06-21 22:13:13.403
451ccc12-ccd9-479b-8df5-8d0d5fd0ad9b	700882	70054	leave at the door	2024-02-29 16:38:39.995
1b0c2233-e1f3-40ec-8569-09ca59659879	700882	70093	…	2023-03-03 02:34:12.716
4e68cc8f-7114-4ddd-8dd5-b003b8ea9d5f	700886	70090	\\N	2024-11-14 08:16:52.662
e9634a99-8618-4a1f-845b-138222dc3c7c	700886	70061	50 % off "today"	2023-03-29 06:50:37.904
bd497898-f5fc-4310-8d2b-24eff22111bf	700887	70032	tab\there	2023-09-06 22:04:44.582
2ac53b0d-6851-464a-87d8-e26c7d7fb71e	700889	70042	\\N	2023-07-20 13:04:26.207
e4adbfce-f270-4841-89c3-acf975500fc4	700889	70102	trailing blank 	2024-04-17 13:16:24.294
85584198-46f5-4abd-877e-d6e6a68af69c	700891	70061	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-05-13 17:21:50.050
97ab28cd-b31e-4224-8117-92e0816a6037	700891	70043	été à Besançon	2025-02-14 05:39:50.673
4c97dfc2-197b-4342-8ab9-189395b3d2c1	700892	70099	naïve façade — ½	2024-10-09 08:36:53.642
0385991b-9553-451e-8e49-d4f32d5e6b65	700893	70082	naïve façade — ½	2024-11-15 12:31:47.110
ea9c374c-0129-48fb-8e06-f5df9fe465e4	700895	70078	NULL	2025-03-21 00:14:04.420
fdf9d0bb-2bce-4270-883f-8aa36bd3c12f	700897	70058	👩‍👩‍👧‍👦 family order	2025-11-22 07:23:00.385
8a43b62d-6434-41ca-8613-b42fdaf9f751	700897	70044	NULL	2024-12-30 14:04:26.741
2792a2d8-7fa1-409d-8671-2d8e96f60fa0	700898	70015	two\nlines	2025-02-01 01:04:04.253
d9406de4-9624-4d49-8e47-e2cacab627b2	700898	70032	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-08-22 08:45:50.539
d6e40cde-4f94-4bd4-8a4c-65ebae4aad54	800000	80017	trailing blank 	2023-12-03 00:55:23.694
c0aee130-bcb2-4127-861e-b02f69116de1	800000	80013	NULL	2025-12-04 14:40:43.456
bc763204-47c6-4ba7-8c47-fc62efe8a561	800002	80007	tab\there	2024-02-20 19:38:17.344
bc4197fe-ebdd-4a4b-84e1-21f4fcede5c5	800002	80025	ring twice 🔔🔔	2024-05-11 15:49:56.082
5b8e84a5-e00c-42ff-833d-352a8cd75621	800004	80001	ring twice 🔔🔔	2024-01-26 01:44:02.971
85cdfb5a-a13b-4de2-87cf-bb5e169a5c08	800004	80028	été à Besançon	2023-04-06 14:21:10.739
eafef8e9-81d2-4c33-82d7-256899d1292a	800006	80008	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2025-07-10 02:28:12.249
404aa3a2-a88d-4987-8987-56c4f2cca40f	800006	80003	…	2024-11-22 14:49:08.602
b55a2e96-efbf-47cd-8694-a0ad74aecd32	800007	80027	ring twice 🔔🔔	2023-02-04 17:31:49.142
5620b850-9744-4dbe-8f18-1288c2736c78	800008	80025	naïve façade — ½	2024-07-21 10:13:09.957
0d12f968-f383-43d0-8ca8-3daf7311e425	800008	80011	NULL	2024-04-16 20:03:13.146
de312a27-6cf5-4c9a-85ed-faa310e698c8	800009	80028	two\nlines	2025-05-14 07:26:14.491
a9c864e7-54ac-46a9-8e8f-b6bd25a26eb8	800011	80013	tab\there	2023-11-21 09:51:12.436
d55076f6-1124-451f-8cc1-81e691065862	800011	80013	two\nlines	2025-08-31 12:06:36.355
402fbdf7-19b1-437d-824a-b39207b43b5a	800012	80012	tab\there	2024-02-23 15:53:05.912
862fb13a-9bf8-429d-85a7-e204bbbebc3f	800012	80026	naïve façade — ½	2024-01-15 01:56:08.120
a41cc555-9b05-4d58-84fa-4c6b4cd0f91d	800013	80025	gift 🎁	2024-09-26 07:38:05.279
08a9faf3-f5d2-4e4e-8192-68bcfd2b682d	800013	80001	été à Besançon	2025-04-03 00:19:20.861
e177df25-8d6c-4f60-8d52-3502e5091dc5	800015	80009	gift 🎁	2025-06-24 18:02:27.201
ce12642e-6fcb-429e-8038-6e6abe639df6	800016	80025	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-08-03 07:28:45.657
b6e3b88b-1e02-4b04-8b04-d2e040f6d6ec	800016	80003	two\nlines	2024-09-22 00:44:52.193
fc7577fa-c53e-4f48-85c1-c4dba0d305cb	800017	80024	50 % off "today"	2025-08-22 23:20:15.991
6574dea5-fa43-4b30-87f7-609a978f3f2e	800017	80025	trailing blank 	2023-06-30 18:18:39.332
c1d462d5-02d0-4cef-89dd-f15a0119a8fb	800018	80012	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2023-08-11 14:24:10.365
8d987edc-2d43-424c-8019-3e680f8c5365	800019	80024	tab\there	2023-07-10 15:15:34.540
b91af305-f1f4-47c2-8810-489fa2169d77	800019	80001	été à Besançon	2023-01-07 12:38:37.032
38ba4436-5127-4e87-80e0-70e952da39df	800020	80008	back\\slash	2025-03-31 10:58:26.985
024506f4-e7e8-45ac-876c-9ced806d0af8	800020	80002	\\N	2024-03-29 16:02:39.511
2c8d6d7f-23b1-4964-867a-d252b926b460	800021	80013	naïve façade — ½	2023-10-17 01:56:59.881
b34b3657-ef5b-447d-87ad-0bf438b9baee	800022	80016	trailing blank 	2023-10-30 18:05:38.642
8594a6f2-351b-44f3-8093-49893d0c4d2a	800022	80018	trailing blank 	2023-12-05 11:28:12.549
5c924688-e83b-4668-8dbc-1e258b98a226	800023	80020	tab\there	2023-04-30 16:27:44.826
3bee3861-4c7f-4cb9-8bdc-b8bd9369b92e	800024	80005	…	2025-01-01 11:35:55.826
2e206bbe-7f9f-4080-8d41-9ef8a46f0ee0	800025	80010	back\\slash	2025-07-30 07:55:53.571
e44e8700-53d9-402a-8495-851d0de812ea	800025	80005	NULL	2023-01-06 23:33:10.862
45dc0b0f-b605-44e4-82d8-16c268c96d5f	800027	80003	👩‍👩‍👧‍👦 family order	2025-01-23 12:12:27.731
30255111-ecf8-4738-8c05-f764a7bf7f1c	800028	80009	ﬁne print	2025-06-22 23:09:12.025
5b5e0740-06cb-4061-8e87-ef12396cb5e2	800028	80003	leave at the door	2024-03-04 03:13:44.383
e234e14e-f165-4dea-8f8a-050b8b196630	800029	80025	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-10-02 10:29:44.804
e30e47f1-ee29-49fa-8008-581c465facc8	800032	80006	trailing blank 	2023-04-09 03:10:02.701
c0e2826a-f899-4dd1-8666-c14e68a8143a	800034	80022	gift 🎁	2025-11-15 21:08:59.466
9ff66780-bd7b-42c0-8e82-7fc961671170	800034	80014	👩‍👩‍👧‍👦 family order	2024-11-13 11:05:07.450
85d59272-d6a4-4f23-8cba-14045ea1b014	800035	80022	two\nlines	2024-09-08 01:01:57.436
45878ef7-1624-4a17-8d13-9d1330fe0906	800035	80021	\\N	2025-11-05 02:35:26.462
e44de40f-c5a7-42c6-8f03-c4e05082d5b1	800036	80003	two\nlines	2024-10-21 21:46:42.262
89e8bc2e-7b03-4027-82f2-3eaf36182a24	800037	80011	gift 🎁	2024-07-30 21:23:28.806
a859f089-46ce-4578-80ea-b16558e48368	800037	80024	back\\slash	2023-12-26 19:23:48.381
a8334675-92bb-45db-8032-3179d771c622	800040	80015	👩‍👩‍👧‍👦 family order	2023-01-07 00:44:03.546
6f826dcb-65cd-4b9c-8ebe-2f69930cd70e	800040	80019	back\\slash	2024-01-04 01:47:43.325
603a3f28-d052-4ec1-8288-5d5e1b348773	800041	80015	tab\there	2023-09-19 03:11:04.978
cc25adb1-b71c-462f-86c7-8f4431b2599d	800041	80029	été à Besançon	2023-06-17 14:51:54.904
63ba2248-525d-4e14-87f3-4d4e82c69ec7	800042	80021	tab\there	2025-03-07 16:29:22.122
43d61bbc-666d-4474-81fe-bf573f7a79ec	800043	80023	gift 🎁	2025-08-07 07:16:38.404
b8e5686f-82cc-472b-8487-9d887ce3b306	800043	80016	50 % off "today"	2025-06-01 00:54:43.748
67a2e695-4337-4afe-8a60-ee040912a48b	800044	80010	…	2024-08-14 04:40:52.451
95942927-7b91-4e1b-8588-3695f7e5552d	800045	80013	two\nlines	2024-12-06 19:07:23.525
36045a27-b1a6-49f6-8f34-f5bfb41648b8	800045	80028	ring twice 🔔🔔	2025-06-05 01:51:46.989
5812352d-2c24-4c64-824b-5d8770723933	800047	80005	50 % off "today"	2024-10-31 16:47:52.677
48d94cb9-73e5-43fa-8e48-87da187a9c1f	800048	80009	NULL	2025-12-11 07:39:05.730
5548ee85-72bf-4a32-89ad-2bcad5dca296	800049	80029	tab\there	2023-03-14 15:15:41.050
22228e8d-b9cf-4298-8883-56c82fc4b22e	800049	80015	tab\there	2024-01-06 13:15:08.701
251cdc9e-2c7f-4f23-87ae-c2b9b33adc1e	800050	80007	naïve façade — ½	2025-10-31 17:26:54.656
92027a92-5c10-4168-8d66-2e1ae68454a9	800050	80018	été à Besançon	2023-07-29 01:09:48.033
f3364fd7-b7fc-415a-8841-dcec0d80ddb7	800052	80017	naïve façade — ½	2025-11-04 05:04:20.108
95751d25-9812-4903-8b2d-d1982666406b	800052	80017	back\\slash	2023-04-14 05:01:33.623
ae02106b-11f8-4525-8c9d-5f22d2e4b479	800053	80018	ring twice 🔔🔔	2025-05-31 12:56:56.879
19730865-6bd1-42f4-8595-0f84c7cd05f4	800053	80022	naïve façade — ½	2024-11-18 01:22:00.876
cbbfcd1e-b087-4aec-895e-caff9060c9e1	800054	80022	été à Besançon	2025-07-29 12:51:10.715
c34c5228-8c8a-48cc-8186-a20a2bb4123a	800054	80019	leave at the door	2025-01-19 04:12:01.380
67da901f-2ab8-4dbb-831b-85f7a2b1a67c	800058	80017	…	2023-06-27 03:03:17.163
4608f8f6-302b-4149-865c-677e74819759	800058	80013	👩‍👩‍👧‍👦 family order	2023-12-03 20:36:02.142
6dad5f2c-ce44-4f6f-8fff-67d628422ec8	800059	80020	it's fine	2025-06-06 12:18:37.428
df01d79a-99af-4341-8a8e-031fa24a12b8	800060	80024	naïve façade — ½	2025-10-26 02:48:55.025
88b128c6-0785-4860-8185-b61641ddcfc9	800061	80007	été à Besançon	2024-04-30 18:05:54.917
619b56ab-e0c7-4893-8527-a11d430fc416	800061	80014	two\nlines	2023-04-07 22:05:44.076
a65c0228-245a-46d5-85b4-5a04c4690e0e	800062	80018	…	2025-10-29 19:50:07.182
33833bba-1a3a-440b-88df-9829704a59c4	800063	80008	50 % off "today"	2024-10-06 03:00:21.632
743d2fe3-fe63-4e48-8e7e-14c503b6cca1	800064	80012	\\N	2025-01-19 12:48:06.458
8ff303ab-addf-4194-85d0-46619f7ad3aa	800065	80020	ﬁne print	2025-08-25 07:00:57.097
eee2bdf5-72f4-499f-8aae-bd75b2d12702	800066	80024	NULL	2025-11-03 09:02:08.844
15a7fc81-df79-49b3-8ec0-7008cdf53465	800066	80016	it's fine	2025-11-20 01:29:57.002
cf947721-f380-45c5-8e33-75efe32b255f	800067	80026	ring twice 🔔🔔	2023-12-31 03:01:34.642
b8169c4f-563d-4385-8dc5-522e938e02cd	800067	80029	two\nlines	2025-03-02 15:49:17.241
6d65d979-e33b-4ec0-83b1-17b804dd8481	800072	80009	NULL	2023-06-07 23:34:05.844
c7f021e6-f115-4662-857f-100c36a04023	800074	80018	back\\slash	2023-03-24 12:49:11.123
33da69bb-dd08-4d08-8f49-dab623beb42e	800074	80015	ﬁne print	2023-02-14 02:27:21.725
fc266c47-0568-4660-84ad-2ec32ebab458	800075	80000	tab\there	2024-05-08 05:28:19.224
cac989c3-0e19-4c47-814c-965183c712ca	800075	80007	NULL	2023-06-09 14:59:41.553
d12402d2-c941-4d44-8276-b59871831515	800077	80025	50 % off "today"	2023-03-22 20:12:22.873
ba4a47be-aac9-4245-85eb-8d8020aae748	800078	80009	ﬁne print	2025-12-19 21:52:22.698
54fb48be-6d44-4017-8202-6e8fb39c26a3	800081	80012	👩‍👩‍👧‍👦 family order	2023-08-27 14:00:23.436
35fd4d17-261f-4f98-8f9c-f0fcbafb6bca	800081	80024	two\nlines	2023-12-10 22:28:03.731
5cfd8fbb-c5ed-42a3-85d0-2c6af819e80a	800085	80015	tab\there	2023-04-12 09:05:43.330
066d9284-ef1b-4a04-88f6-92f877261e41	800085	80025	50 % off "today"	2025-05-08 03:05:48.177
f8f02d41-5b95-4e68-8b1d-90df3e2d0701	800086	80021	été à Besançon	2024-03-14 05:35:04.089
b55f334f-d251-43c6-81cd-88823506e1c4	800087	80029	leave at the door	2023-12-09 07:41:12.959
163c3701-bb6c-4324-8a40-b0893285fc84	800088	80024	👩‍👩‍👧‍👦 family order	2023-10-15 21:51:51.346
fffdf3cd-65c5-484a-8dfc-50f590f5a56d	800088	80028	𝔘𝔫𝔦𝔠𝔬𝔡𝔢	2024-10-06 23:07:09.577
4673b8f6-1024-43e1-8fe0-8e2e80c64824	800091	80012	it's fine	2024-09-19 22:50:38.937
cdd23cb3-9c44-4067-8b74-ff533fded693	800091	80010	it's fine	2023-02-20 05:20:19.742
dd1694b7-620d-43a0-8e70-4125f3f3bff1	800092	80014	trailing blank 	2023-12-30 06:50:18.944
aaa79462-fb2f-4ddf-80b5-3c5e9f013bd2	800092	80000	ﬁne print	2023-07-26 10:32:34.514
a3cc7638-9951-41cc-8514-32afd24ef59a	800093	80018	50 % off "today"	2024-06-04 07:12:54.217
98e8377a-f98c-4cf8-8b9c-43e00f49469e	800095	80011	NULL	2023-06-15 22:39:33.420
5ef9f985-4825-46f0-8ccb-87a43845a407	800095	80023	…	2024-06-27 01:49:34.732
c461b6a8-35f4-4914-82f7-107a0c0f7645	800096	80008	two\nlines	2024-03-05 07:17:23.087
021b54eb-67af-4ee0-857d-f2f69d1bc408	800096	80005	\\N	2023-12-07 06:15:53.422
cef5d604-9d6a-40dc-8c05-65953585292f	800097	80029	tab\there	2025-04-10 16:12:03.497
08430e0c-20b7-4db5-89e9-3a36d1ca35aa	800098	80004	leave at the door	2025-01-18 09:46:47.953
c366a981-c2e3-40c6-823c-965486384139	800098	80014	ﬁne print	2023-09-26 18:29:23.380
343c41d8-ee6b-4575-81cb-7c4a68d9cb00	800100	80007	back\\slash	2023-07-16 09:48:32.532
283bf3fb-2d38-47b5-8b5e-f3e28ff709f9	800100	80022	two\nlines	2025-08-03 20:51:47.087
49b170c7-b752-4fb7-8ce0-4e735446f617	800103	80023	…	2025-11-05 18:58:55.474
674799d5-d9ee-4f89-87bb-b90d13d778a9	800103	80009	it's fine	2024-07-04 07:58:19.149
cdf2448a-b0f7-4b1c-8d64-417dff94eb9b	800105	80004	leave at the door	2024-02-15 02:26:09.880
67cd848b-f282-449c-8373-219e9550ae7e	800107	80022	ﬁne print	2025-07-23 15:07:50.857
034d2849-9b58-4df2-86f6-4d2b04554fa9	800107	80018	gift 🎁	2024-10-26 17:28:08.473
6e2c10eb-990e-4669-8d6b-a9c007a70904	800108	80007	leave at the door	2025-08-20 08:40:33.016
f5a384a5-7502-460c-8f71-17243c64b648	800109	80007	ﬁne print	2024-03-05 09:00:07.535
605799b0-79c4-4ece-8600-7aeb070b0e51	800111	80003	\\N	2024-03-17 02:09:27.267
c4a2d18e-850b-4e97-850d-a40ae3fda2e1	800112	80028	👩‍👩‍👧‍👦 family order	2023-04-01 21:35:00.349
44fdaa37-3c46-4394-8dd5-cb838c84af55	800112	80016	été à Besançon	2024-12-10 11:00:12.460
09670779-4341-4fe9-8766-14a56ae8c2db	800113	80021	NULL	2023-03-01 01:57:21.600
00eb46a0-25f8-436a-8cbe-de54c385dcef	800114	80012	ﬁne print	2025-06-01 06:58:29.989
6b596bf7-dc1c-4cbe-8c7a-75417634a088	800115	80021	ring twice 🔔🔔	2024-08-01 09:28:32.801
21f9aa96-d87a-4e2b-8ef7-314aded9f346	800115	80003	50 % off "today"	2025-02-01 19:10:55.727
db6d7c87-2f48-4a3d-8942-9369cc6d133d	800118	80022	gift 🎁	2023-04-23 09:00:02.997
\.

SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('public.member', 'id'), (SELECT max(id) FROM public.member), true);
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('public.project', 'id'), (SELECT max(id) FROM public.project), true);
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('public.task', 'id'), (SELECT max(id) FROM public.task), true);
